-- check_search_rate: how often a login may search, so that nobody reads the street's children off, name by name. The numbers are
-- those of core.search_limit.
--
--   refuses  too_many_searches (WB514): as many within an hour, or within a day; searches that were rolled back with their grant do not
--            count, and show nothing; old_view_of_the_rows (WB340)
--
-- One session of a login after the other: searches of several that have not committed would each be counted alone.
create function core.check_search_rate(caller core.caller) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  per_hour constant int := core.search_limit_of('per_hour');
  per_day constant int := core.search_limit_of('per_day');
  within_hour int;
  within_day int;
begin
  perform core.check_view();
  perform from core.login l where l.login_id = caller.login_id for no key update;
  select count(*) filter (where g.granted_at > core.now() - interval '1 hour'), count(*) into within_hour, within_day
  from core.look_grant g
  where g.login_id = caller.login_id and g.scope = 'search' and g.granted_at > core.now() - interval '1 day';
  if within_hour >= per_hour or within_day >= per_day then
    perform core.refuse('too_many_searches', per_hour::text, per_day::text);
  end if;
end $$;

comment on function core.check_search_rate(core.caller) is 'How often a login may search; WB340, WB514. 检索次数限制。';
revoke execute on function core.check_search_rate(core.caller) from public;
