-- checked_period: whole days of the caller's street, the last one included, none of them to come.
--
--   refuses  period_is_wrong (WB372)
create function core.checked_period(since date, until date, caller core.caller) returns tstzrange
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if since is null or until is null or since > until or since < '1949-10-01' or until > (core.now() at time zone caller.time_zone)::date then
    perform core.refuse('period_is_wrong');
  end if;
  return tstzrange(since::timestamp at time zone caller.time_zone, (until + 1)::timestamp at time zone caller.time_zone);
end $$;

comment on function core.checked_period(date, date, core.caller) is 'Days of the past; WB372. 起止日期。';
