-- trace_looks: who looked at a child, or what a login or a unit looked at, newest first (查看留痕): dossiers, searches, and looks at
-- traces. What was searched for is not told: it may be a name; of a child, the searches are told whose words find it (core.searches_that_found), and of a
-- search, the cases and leads of the children that it found, of those that the caller may see (core.found_by_search).
--
--   about, subject  as given to ask_to_trace
--   look_id         the number that it gave; empty: the caller's latest grant for this subject
--   since, until    from when, until when the looks were granted; empty: all
--   returns         when, which login of which unit, at what (scope), of which case or lead (of a search: those it found), for which purpose
--   refuses         look_needs_a_grant; and as ask_to_trace
--   callers         as ask_to_trace
create function api.trace_looks(
  about text, subject text, look_id bigint default null, since timestamptz default null, until timestamptz default null)
returns table (looked_at timestamptz, login name, unit_code text, unit text, scope text, scope_name text, number text,
  purpose text, purpose_name text, purpose_text text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
  topic constant text := core.find_code('trace_about', about);
  printed constant text := core.traced_subject(topic, subject, caller);
begin
  perform core.use_look(trace_looks.look_id, 'trace', null, topic || ' ' || printed, caller);
  return query
    select g.granted_at, l.role_name, u.code, core.unit_name(g.unit_id, g.granted_at), g.scope, core.label('scope_of_look', g.scope),
      case when g.scope <> 'search' then core.number_of(g.matter_id) when topic = 'minor' then printed
        else (select string_agg(n.number, ' ' order by n.number) from core.found_by_search(g, caller) f cross join lateral core.number_of(f.matter_id) n (number)) end, g.purpose, core.label('purpose', g.purpose), g.purpose_text
    from core.look_grant g
    join core.login l on l.login_id = g.login_id
    join core.unit u on u.unit_id = g.unit_id
    where l.subdistrict_id = caller.subdistrict_id
      and (caller.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor') or g.unit_id = caller.unit_id)
      and (g.matter_id is null or not core.is_kept_from(g.matter_id, caller))
      and (since is null or g.granted_at >= since) and (until is null or g.granted_at < until)
      and case topic
        when 'login' then l.role_name = printed
        when 'unit' then u.code = printed
        else g.matter_id in (select core.matters_of_child(core.matter_of(printed))) or g.look_id in (select s.look_id from core.searches_that_found(core.matter_of(printed), caller) s) end
    order by g.look_id desc;
end $$;

comment on function api.trace_looks(text, text, bigint, timestamptz, timestamptz) is
  '查阅留痕：谁看过、看了什么、为何；须先申请并提交。 Who looked, at what, and why; ask first, and commit.';
revoke execute on function api.trace_looks(text, text, bigint, timestamptz, timestamptz) from public;
grant execute on function api.trace_looks(text, text, bigint, timestamptz, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
