-- record_visit: somebody went to see the child (走访). Only a visit at which the child was seen meets what is owed; an
-- attempt is recorded, and meets nothing. A correction to `not seen` brings back what the wrong entry had met.
--
--   happened_at  when; empty: now. The database adds when it was recorded.
--   corrects     number of an earlier visit of the caller's own unit that this one corrects; the old one stays
--   returns      the event's number and both times
--   refuses      no_such_case, mistyped_number, not_your_business, no_fact_from_the_future, unknown_event, text_...
--   callers      office, leader; community and grid in their territory or as holder; agency as holder
--   source       plan 三(四) 定期走访, 六(一) 入户走访
create function api.record_visit(
  case_number text, child_seen boolean, note text default null, inout happened_at timestamptz default null,
  corrects int default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.lock_case(case_number, caller);
  moment core.moment;
begin
  if not (select core.is_business_of(caller, m) from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('not_your_business');
  end if;
  if child_seen is null then
    perform core.refuse('text_is_missing', core.label('field', 'child_seen'));
  end if;
  if corrects is not null and not exists (
    select from core.event e
    where e.matter_id = found_case.case_id and e.event_no = corrects and e.kind = 'visited' and e.unit_id = caller.unit_id) then
    perform core.refuse('unknown_event', corrects::text);
  end if;
  moment := core.next_event(found_case.case_id, 'visited', caller, jsonb_build_object('child_seen', child_seen), note,
                            record_visit.happened_at, corrects);
  if child_seen then
    perform core.meet_visits(found_case.case_id, caller.unit_id, moment);
  elsif exists (select from core.event e where e.matter_id = found_case.case_id and e.event_no = corrects and e.detail @> '{"child_seen": true}') then
    perform core.owe_again(found_case.case_id, corrects, moment);
  end if;
  event_id := core.event_id(found_case.case_number, moment.event_no);
  happened_at := coalesce(record_visit.happened_at, moment.at);
  recorded_at := moment.at;
end $$;

comment on function api.record_visit(text, boolean, text, timestamptz, int) is
  '登记走访；是否见到本人须如实填写。 Record a visit; whether the child was seen is told.';
revoke execute on function api.record_visit(text, boolean, text, timestamptz, int) from public;
grant execute on function api.record_visit(text, boolean, text, timestamptz, int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
