-- last_act: what was done last on a matter, by whom, when, in words: whoever comes too late is told who was first. Only those whose
-- business the matter is are told, and a unit what it did itself: an offeree, or who took part once, may reach a verb that refuses with these words, and
-- would follow the case by calling it again and again.
--
--   event_no  of another event than the last
--   returns   that it is not told, where it is not for the caller
create function core.last_act(matter_id bigint, event_no int default null) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
begin
  return coalesce((
    select format(case core.lang() when 'en' then '%s, %s, %s' else '%s，%s，%s' end, core.label('event', e.kind), core.unit_name(e.unit_id, e.recorded_at),
      to_char(e.recorded_at at time zone s.time_zone, 'YYYY-MM-DD HH24:MI'))
    from core.matter m
    join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
    join core.event e on e.matter_id = m.matter_id and e.event_no = coalesce(last_act.event_no, m.last_event_no)
    where m.matter_id = last_act.matter_id
      and (core.is_business_of(caller, m) or e.unit_id = caller.unit_id and not core.is_kept_from(m.matter_id, caller))), core.label('field', 'not_told'));
end $$;

comment on function core.last_act(bigint, int) is 'What was done last, by whom and when. 最近一次办理。';
