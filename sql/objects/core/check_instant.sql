-- check_instant: whether a caller may be told how matters stood at an instant: it is past, something had been recorded, and the matter is its
-- business; watching is the auditor's.
--
--   matter      the case or lead that is asked for; matter_ids: with what led to it
--   refuses     time_is_not_past (WB424), not_your_business (WB206), nothing_was_recorded_yet (WB427)
create function core.check_instant(caller core.caller, matter core.matter, matter_ids bigint[], number text, at timestamptz) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  began constant timestamptz := (select min(e.recorded_at) from core.event e where e.matter_id = any (matter_ids));
begin
  if check_instant.at is null or check_instant.at > core.now() then
    perform core.refuse('time_is_not_past');
  elsif caller.group_name <> 'weibao_auditor' and not core.is_business_of(caller, matter) then
    perform core.refuse('not_your_business');
  elsif check_instant.at < began then
    perform core.refuse('nothing_was_recorded_yet', number, to_char(began at time zone caller.time_zone, 'YYYY-MM-DD HH24:MI'));
  end if;
end $$;

comment on function core.check_instant(core.caller, core.matter, bigint[], text, timestamptz) is 'Whether the state at an instant may be told; WB206, WB424, WB427. 时刻检查。';
revoke execute on function core.check_instant(core.caller, core.matter, bigint[], text, timestamptz) from public;
