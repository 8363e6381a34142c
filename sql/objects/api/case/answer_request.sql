-- answer_request: grants or refuses the pause or extension that waits (批准或不批准挂账、延期). Nobody approves their own: it
-- takes another person of a higher tier than who asked.
--
--   granted  true or false; a refusal needs a note
--   returns  the instant, and what was answered
--   refuses  no_such_case, mistyped_number, matter_has_ended, no_request_waits, a_higher_tier_must_answer, text_is_missing,
--            and, where it can no longer be granted, end_is_not_ahead, nothing_to_extend
--   callers  office, leader, community (for its grids)
create function api.answer_request(
  case_number text, granted boolean, note text default null, out answered_at timestamptz, out kind text, out until timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  request core.request;
  asker core.login;
  moment core.moment;
begin
  select r.* into request from core.request r where r.matter_id = found_case.case_id and r.granted is null;
  if not found then
    perform core.refuse('no_request_waits', found_case.case_number, core.last_act(found_case.case_id));
  end if;
  asker := core.recorder_of(found_case.case_id, request.event_no);
  if asker.person_no = caller.person_no
     or core.tier_rank(caller.tier) <= (select core.tier_rank(u.tier) from core.unit u where u.unit_id = asker.unit_id) then
    perform core.refuse('a_higher_tier_must_answer');
  elsif granted is null or not granted and core.clean_text(note, 4000) is null then
    perform core.refuse('text_is_missing', core.label('field', 'note'));
  end if;
  if granted and request.until <= core.now() then
    perform core.refuse('end_is_not_ahead');
  elsif granted and request.kind = 'extension' and exists (
    select from core.obligation o where o.obligation_id = request.obligation_id and o.ended_at is not null) then
    perform core.refuse('nothing_to_extend', (select core.label('obligation', o.kind) from core.obligation o where o.obligation_id = request.obligation_id));
  end if;
  moment := core.next_event(found_case.case_id, request.kind || case when granted then '_granted' else '_refused' end, caller,
    jsonb_build_object('request', request.event_no), note);
  update core.request r
  set granted = answer_request.granted, answered_event_no = moment.event_no,
      during = case when answer_request.granted and r.kind = 'pause' then tstzrange(moment.at, r.until) end
  where r.matter_id = request.matter_id and r.event_no = request.event_no;
  if granted and request.kind = 'extension' then
    perform core.extend(request, moment);
  end if;
  answered_at := moment.at;
  kind := request.kind;
  until := request.until;
end $$;

comment on function api.answer_request(text, boolean, text) is '批准或不批准挂账、延期；不得批准本人所提。 Grant or refuse a pause or an extension; nobody approves their own.';
revoke execute on function api.answer_request(text, boolean, text) from public;
grant execute on function api.answer_request(text, boolean, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
