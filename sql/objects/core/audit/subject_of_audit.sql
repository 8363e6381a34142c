-- subject_of_audit: what an audit is of, from what somebody typed.
--
--   refuses  no_such_case (WB101), mistyped_number (WB103), unknown_unit (WB104), unknown_territory (WB105), text_is_missing (WB403)
create function core.subject_of_audit(scope text, subject text, caller core.caller, out case_id bigint, out unit_id int, out territory_id int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if scope <> 'street' then
    perform core.required_text(subject, 60, 'subject');
  end if;
  if scope = 'case' then
    case_id := (core.audited_case(subject, caller)).case_id;
  elsif scope = 'unit' then
    unit_id := (core.find_unit(subject, caller.subdistrict_id)).unit_id;
  elsif scope = 'community' then
    territory_id := core.find_territory(subject, caller);
  end if;
end $$;

comment on function core.subject_of_audit(text, text, core.caller) is 'What an audit is of; WB101, WB103, WB104, WB105, WB403. 审计对象。';
revoke execute on function core.subject_of_audit(text, text, core.caller) from public;
