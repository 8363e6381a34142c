-- trace_year: the yearly audit of who looked at children (年度个人信息合规审计): for each unit and month of a year how many looks of each kind, how many
-- without stars, how many logins, and how often the glass was broken. The audit itself is a look at traces, and leaves one.
-- Looks at what is kept from the caller are not counted: the difference from what trace_looks lists would tell of them.
--
--   year     of the street's calendar
--   refuses  no_such_year
--   callers  office, leader, auditor
--   source   未成年人网络保护条例 37 (每年对处理未成年人个人信息的情况进行合规审计)
create function api.trace_year(year int)
returns table (month date, unit_code text, unit text, logins bigint, dossiers bigint, revealed bigint, searches bigint, traces bigint, reporters bigint, broken_glass bigint)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
begin
  if year is null or year not between 2000 and 2200 then
    perform core.refuse('no_such_year');
  end if;
  perform core.grant_look('trace', null, 'year ' || year, 'audit', null, caller);
  return query
    with looked as (
      select date_trunc('month', g.granted_at at time zone caller.time_zone)::date as month, g.unit_id, g.login_id, g.scope, g.is_revealed, g.relation
      from core.look_grant g join core.login l on l.login_id = g.login_id
      where l.subdistrict_id = caller.subdistrict_id and (g.matter_id is null or not core.is_kept_from(g.matter_id, caller))
        and g.granted_at >= make_date(year, 1, 1)::timestamp at time zone caller.time_zone
        and g.granted_at < make_date(year + 1, 1, 1)::timestamp at time zone caller.time_zone)
    select k.month, u.code, core.unit_name(u.unit_id, core.now()), count(distinct k.login_id), count(*) filter (where k.scope = 'dossier'),
      count(*) filter (where k.is_revealed), count(*) filter (where k.scope = 'search'), count(*) filter (where k.scope = 'trace'),
      count(*) filter (where k.scope = 'reporter'), count(*) filter (where k.relation = 'broken_glass')
    from looked k join core.unit u on u.unit_id = k.unit_id
    group by k.month, u.unit_id, u.code
    order by k.month, u.code;
end $$;

comment on function api.trace_year(int) is '年度查阅审计：各单位各月查阅次数。 The yearly audit of looks, by unit and month.';
revoke execute on function api.trace_year(int) from public;
grant execute on function api.trace_year(int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
