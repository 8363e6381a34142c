-- lift_restriction: a case is seen again by whoever would see it otherwise (解除限制知悉).
--
--   note     why, in words
--   refuses  no_such_case, mistyped_number, not_restricted, text_is_missing
--   callers  office, leader, where named
create function api.lift_restriction(case_number text, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.lock_case(case_number, caller);
  told constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
  matter bigint;
begin
  if not exists (select from core.restriction r where r.matter_id = found_case.case_id and upper_inf(r.during)) then
    perform core.refuse('not_restricted');
  end if;
  for matter in
    select m from core.matters_of(found_case) m where exists (select from core.restriction r where r.matter_id = m and upper_inf(r.during))
  loop
    moment := core.next_event(matter, 'restriction_lifted', caller, '{}', told);
    perform core.name_logins(matter, '{}', moment);
    update core.restriction r set during = tstzrange(lower(r.during), moment.at), ended_event_no = moment.event_no
    where r.matter_id = matter and upper_inf(r.during);
    event_id := coalesce(event_id, core.event_id(found_case.case_number, moment.event_no));
    recorded_at := coalesce(recorded_at, moment.at);
  end loop;
end $$;

comment on function api.lift_restriction(text, text) is '解除限制知悉。 Whoever would see the case sees it again.';
revoke execute on function api.lift_restriction(text, text) from public;
grant execute on function api.lift_restriction(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
