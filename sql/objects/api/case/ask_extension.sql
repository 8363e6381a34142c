-- ask_extension: the holder asks for a later end of one obligation of a case (申请延期). When it is granted, the obligation
-- is replaced by another with that end; what was late by then stays late. How long others may take to answer or to decide
-- is not the holder's to extend.
--
--   kind     of the obligation, e.g. case.assess, or its name
--   until    the new end, later than the present one, at most by the rule pause.longest
--   note     why, in words
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, unknown_code, nothing_to_extend,
--            another_request_waits, end_is_not_ahead, extension_is_too_long, text_is_missing
--   callers  office; community, grid, agency as holder
create function api.ask_extension(
  case_number text, kind text, until timestamptz, note text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  what constant text := core.find_code('obligation', kind);
  owed core.obligation;
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  select o.* into owed from core.obligation o
  where o.matter_id = found_case.case_id and o.kind = what and o.ended_at is null
    and what not in ('case.accept', 'close.confirm', 'order.answer', 'tier.decide')
  order by o.due_at limit 1;
  if not found then
    perform core.refuse('nothing_to_extend', core.label('obligation', what));
  elsif until <= owed.due_at then
    perform core.refuse('end_is_not_ahead');
  end if;
  moment := core.ask_request(found_case.case_id, 'extension', owed.obligation_id, until, note, caller);
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.ask_extension(text, text, timestamptz, text) is '申请延期一项应办事项，须由上级另一人批准。 Ask for a later end of one obligation.';
revoke execute on function api.ask_extension(text, text, timestamptz, text) from public;
grant execute on function api.ask_extension(text, text, timestamptz, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
