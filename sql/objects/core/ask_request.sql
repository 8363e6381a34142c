-- ask_request: a pause or an extension is asked for, and waits for its answer.
--
--   refuses  another_request_waits (WB312), pause_runs_already (WB321), end_is_not_ahead (WB422), pause_is_too_long (WB423: rule pause.longest),
--            extension_is_too_long (WB444: the same rule, from the present deadline or, if that is over, from now)
create function core.ask_request(
  case_id bigint, kind text, obligation_id bigint, until timestamptz, reason text, caller core.caller) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  told constant text := core.required_text(reason, 4000, 'note');
  longest constant core.deadline_rule := core.deadline_rule_in_force(caller.subdistrict_id, 'pause.longest', 'pause granted', 'any', 'any', core.now());
  latest constant timestamptz := longest.amount * interval '1 day' + (
    select greatest(o.due_at, core.now()) from core.obligation o where o.obligation_id = ask_request.obligation_id);
  moment core.moment;
begin
  if exists (select from core.request r where r.matter_id = case_id and r.granted is null) then
    perform core.refuse('another_request_waits');
  elsif kind = 'pause' and exists (select from core.request r where r.matter_id = case_id and r.during @> core.now()) then
    perform core.refuse('pause_runs_already');
  elsif until is null or not isfinite(until) or until <= core.now() then
    perform core.refuse('end_is_not_ahead');
  elsif kind = 'pause' and until > core.now() + longest.amount * interval '1 day' then
    perform core.refuse('pause_is_too_long', longest.amount::text);
  elsif kind = 'extension' and until > latest then
    perform core.refuse('extension_is_too_long', to_char(latest at time zone caller.time_zone, 'YYYY-MM-DD HH24:MI'), longest.amount::text);
  end if;
  moment := core.next_event(case_id, kind || '_asked', caller, jsonb_strip_nulls(jsonb_build_object(
    'until', until, 'about', (select o.kind from core.obligation o where o.obligation_id = ask_request.obligation_id))), told);
  insert into core.request (matter_id, event_no, kind, obligation_id, until)
  values (case_id, moment.event_no, ask_request.kind, ask_request.obligation_id, ask_request.until);
  return moment;
end $$;

comment on function core.ask_request(bigint, text, bigint, timestamptz, text, core.caller) is
  'Asks for a pause or an extension; WB312, WB403, WB422, WB423, WB444. 申请挂账或延期。';
