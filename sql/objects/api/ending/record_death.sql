-- record_death: the child has died (死亡). What is owed and offered ends, and the file stands still: the leading group owes a
-- review, whose conclusion ends the case. Whoever answers does so until then.
--
--   note         what is known, in words
--   happened_at  when; empty: now
--   returns      the event, and by when the review is owed
--   refuses      no_such_case, mistyped_number, matter_has_ended, not_the_holder, text_is_missing, file_is_frozen, no_fact_from_the_future
--   callers      office; leader, community, grid, agency as holder; the police where it sees the case
--   source       plan 四 领导小组
create function api.record_death(
  case_number text, note text, happened_at timestamptz default null, out event_id text, out review_due_at timestamptz, out due_unknown text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  told constant text := core.required_text(note, 4000, 'note');
  moment core.moment;
  owed core.obligation;
begin
  if caller.unit_kind <> 'police_station' then
    perform core.check_holder_or_office(found_case.case_id, caller);
  end if;
  moment := core.next_event(found_case.case_id, 'death_recorded', caller, '{}', told, record_death.happened_at);
  perform core.freeze_case(found_case.case_id, moment);
  owed := core.owe(found_case.case_id, moment, 'death.review', 'death recorded', 'any',
    coalesce(core.leading_unit(caller.subdistrict_id), core.office_unit(caller.subdistrict_id)));
  event_id := core.event_id(found_case.case_number, moment.event_no);
  review_due_at := owed.due_at;
  due_unknown := owed.due_unknown;
end $$;

comment on function api.record_death(text, text, timestamptz) is
  '登记死亡：案件封存，由领导小组复核。 Record a death: the file stands still, and the leading group reviews it.';
revoke execute on function api.record_death(text, text, timestamptz) from public;
grant execute on function api.record_death(text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
