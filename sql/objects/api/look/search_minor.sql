-- search_minor: is this child known here? (检索) Answers what is the caller's business only; hidden and absent are alike.
--
--   query    as given to ask_to_search
--   returns  at most as many as core.search_limit says (50) of: case, lead, name with stars, age, community, status; newest first
--   refuses  look_needs_a_grant, text_...
--   callers  as ask_to_search
--
-- Not stable, although it writes nothing: it asks by what is so now, and not by what was so when a cursor on it was opened.
--
-- Whom the words find is asked first (core.children_named); what is shown of a child, and in which words, is looked up for those that are shown only. The plan is
-- the same for all words (force_generic_plan), since planning took longer than finding; it remembers nothing (no child comes twice), starts no workers (they take
-- longer to start than to find), and goes from each child to its leads and their cases (OFFSET 0), however many children are expected; a lead's own row is read where it is
-- shown, or decides.
create function api.search_minor(query text, look_id bigint default null)
returns table (case_number text, lead_number text, name text, age int, community text, status_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan set enable_memoize = off
  set max_parallel_workers_per_gather = 0 as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  words constant text := core.search_words(query);
  most constant int := core.search_limit_of('shown');
  children bigint[];
begin
  perform core.use_look(search_minor.look_id, 'search', null, words, caller);
  children := core.children_named(words, caller);
  return query
    select case when f.shows_case then f.case_number end, f.lead_number, core.masked_name(n.full_name), core.age(n.birth_date, caller.time_zone), core.territory_name(f.territory_id),
      case when f.case_id is not null and f.status <> 'joined' then core.label('case_status', core.status_of(f.life, f.ended_as, f.leaving, f.closing_event_no,
          exists (select from core.offer o where o.matter_id = f.case_id and o.answer is null))) else core.label('lead_status', f.status) end
    from (
      select s.minor_id, s.lead_number, s.status, lm.territory_id, lm.last_at, s.case_id, s.case_number, s.ended_as, s.leaving, s.closing_event_no, s.life, s.shows_case
      from (
        select l.lead_id, l.minor_id, l.lead_number, l.status, c.case_id, c.case_number, c.ended_as, c.leaving, c.closing_event_no, cm.life, b.shows_case
        from unnest(children) m (minor_id)
        cross join lateral (select e.lead_id, e.lead_number, e.status, e.joined_case_id, e.minor_id from core.lead e where e.minor_id = m.minor_id offset 0) l
        left join lateral (
          select e.case_id, e.case_number, e.ended_as, e.leaving, e.closing_event_no from core.case_file e where e.lead_id = l.lead_id
          union all
          select e.case_id, e.case_number, e.ended_as, e.leaving, e.closing_event_no from core.case_file e where e.case_id = l.joined_case_id) c on true
        left join core.matter cm on cm.matter_id = c.case_id
        cross join lateral (select coalesce(core.is_business_of(caller, cm), false)) b (shows_case)
        where b.shows_case
          or (c.case_id is null or l.status = 'joined') and exists (select from core.matter lm where lm.matter_id = l.lead_id and core.is_business_of(caller, lm))
        offset 0) s
      join core.matter lm on lm.matter_id = s.lead_id
      order by lm.last_at desc
      limit most) f
    join core.minor n on n.minor_id = f.minor_id
    order by f.last_at desc;
end $$;

comment on function api.search_minor(text, bigint) is
  '按姓名或身份号码检索本单位经办的未成年人；须先申请并提交。 Search minors that are your business; ask first, and commit.';
revoke execute on function api.search_minor(text, bigint) from public;
grant execute on function api.search_minor(text, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
