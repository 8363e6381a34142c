-- trace_looks: who looked at a child, or what a login or a unit looked at, newest first (查看留痕): dossiers, searches, reporters, findings, looks at
-- traces, and what was exported. What was searched for is not told: it may be a name; of a child, the searches are told whose words find it
-- (core.searches_that_found).
--
--   about, subject  as given to ask_to_trace
--   look_id         the number that it gave; empty: the caller's latest grant for this subject
--   since, until    from when, until when the looks were granted; empty: all
--   returns         when, which login of which unit, at what (scope), of which case, lead, audit or finding and about which login, unit or year
--                   (core.subject_of_look), for which purpose, and which fields of a person it shows, in words; of a dossier by which relation, and whether
--                   without stars
--   refuses         look_needs_a_grant, period_is_reversed; and as ask_to_trace
--   callers         as ask_to_trace
create function api.trace_looks(
  about text, subject text, look_id bigint default null, since timestamptz default null, until timestamptz default null)
returns table (looked_at timestamptz, login name, unit_code text, unit text, scope text, scope_name text, number text, asked_about text,
  purpose text, purpose_name text, purpose_text text, relation text, relation_name text, revealed boolean, fields text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
  topic constant text := core.find_code('trace_about', about);
  printed constant text := core.traced_subject(topic, subject, caller);
begin
  if trace_looks.since >= trace_looks.until then
    perform core.refuse('period_is_reversed');
  end if;
  perform core.use_look(trace_looks.look_id, 'trace', null, topic || ' ' || printed, caller);
  return query
    select g.granted_at, l.role_name, u.code, core.unit_name(g.unit_id, g.granted_at), g.scope, core.label('scope_of_look', g.scope),
      case when topic = 'minor' and g.scope = 'search' then printed else s.number end, s.asked_about,
      g.purpose, core.label('purpose', g.purpose), g.purpose_text, g.relation, core.label('relation', g.relation),
      case when g.scope = 'dossier' then g.is_revealed end,
      (select string_agg(core.label('field', f.field), core.list_sign() order by k.sort_order) from unnest(g.fields) f (field) left join core.code k on k.kind = 'field' and k.code = f.field)
    from core.look_grant g
    join core.login l on l.login_id = g.login_id
    join core.unit u on u.unit_id = g.unit_id
    -- of a child, every search that found it is one at this number: what else it found is not asked
    left join lateral (select f.number, f.asked_about from core.subject_of_look(g, caller) f where not (topic = 'minor' and g.scope = 'search')) s on true
    where l.subdistrict_id = caller.subdistrict_id
      and (caller.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor') or g.unit_id = caller.unit_id)
      and not core.is_look_kept_from(g, caller)
      and (since is null or g.granted_at >= since) and (until is null or g.granted_at < until)
      and case topic
        when 'login' then l.role_name = printed
        when 'unit' then u.code = printed
        else g.matter_id in (select core.matters_of_child(core.matter_of(printed))) or g.look_id in (select f.look_id from core.searches_that_found(core.matter_of(printed), caller) f)
          or g.scope = 'export' and exists (select from core.finding f where f.audit_id = g.matter_id and f.matter_id in (select core.matters_of_child(core.matter_of(printed)))) end
    order by g.look_id desc;
end $$;

comment on function api.trace_looks(text, text, bigint, timestamptz, timestamptz) is
  '查阅留痕：谁看过、看了什么、为何；须先申请并提交。 Who looked, at what, and why; ask first, and commit.';
revoke execute on function api.trace_looks(text, text, bigint, timestamptz, timestamptz) from public;
grant execute on function api.trace_looks(text, text, bigint, timestamptz, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
