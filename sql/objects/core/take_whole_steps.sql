-- take_whole_steps: waits until what began at an instant has taken a whole number of steps of twenty milliseconds, so that the time that it took tells nothing of what
-- it met: the work on one hidden row is a tenth of a step.
-- Where the clock is not the server's, as while a demo's past is loaded, nobody waits.
--
--   began  by the clock itself, not the transaction's
create function core.take_whole_steps(began timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  step constant float8 := 0.02;
  took constant float8 := extract(epoch from clock_timestamp() - began);
begin
  if core.now() = pg_catalog.now() then
    perform pg_sleep(ceil(took / step) * step - took);
  end if;
end $$;

comment on function core.take_whole_steps(timestamptz) is 'Waits for a whole step of time, so that it tells nothing. 补足整段时间，使耗时不泄露信息。';
revoke execute on function core.take_whole_steps(timestamptz) from public;
