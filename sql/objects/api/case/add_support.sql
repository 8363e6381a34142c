-- add_support: another unit helps with a case (协办). The holder answers as before; the helper sees the case, may record
-- visits, and may not pass it on.
--
--   note     what it is asked to do
--   duty     its duty by which it is asked, if one is cited
--   returns  the event's number and instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, unknown_unit, unit_cannot_hold,
--            already_the_holder, already_supporting,
--            leading_group_is_not_offered, outside_the_territory, unknown_duty, duty_is_not_that_units, text_is_missing
--   callers  office; community, agency as holder
--   source   plan 三(七) 部门联动协作机制
create function api.add_support(
  case_number text, unit text, note text, duty text default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  helper constant core.unit := core.find_holder(unit, caller.subdistrict_id);
  asked constant text := core.required_text(note, 4000, 'note');
  cited core.duty;
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  perform core.check_unbiased(found_case.case_id, helper);
  if helper.group_name = 'weibao_leader' then
    perform core.refuse('leading_group_is_not_offered', helper.code);
  elsif (select not (core.within(m.territory_id, helper.territory_id) or core.within(helper.territory_id, m.territory_id))
         from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('outside_the_territory', helper.code);
  elsif helper.unit_id = (select m.holder_unit_id from core.matter m where m.matter_id = found_case.case_id) then
    perform core.refuse('already_the_holder', helper.code);
  elsif exists (select from core.support s where s.matter_id = found_case.case_id and s.unit_id = helper.unit_id and upper_inf(s.during)) then
    perform core.refuse('already_supporting', helper.code);
  end if;
  if nullif(btrim(duty), '') is not null then
    cited := core.cite_duty(duty, found_case.plan_id, helper);
  end if;
  moment := core.next_event(found_case.case_id, 'support_added', caller,
    jsonb_strip_nulls(jsonb_build_object('unit', helper.code, 'duty', cited.duty_code)), asked);
  insert into core.support (matter_id, event_no, unit_id, during)
  values (found_case.case_id, moment.event_no, helper.unit_id, tstzrange(moment.at, null));
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.add_support(text, text, text, text) is
  '请其他单位协办；主责单位不变。 Ask another unit to help; the holder answers as before.';
revoke execute on function api.add_support(text, text, text, text) from public;
grant execute on function api.add_support(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
