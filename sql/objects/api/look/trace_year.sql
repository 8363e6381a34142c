-- trace_year: the yearly audit of who looked at children (年度个人信息合规审计): for each unit and month of a year how many looks of each kind, how many
-- without stars, how many logins, how often for another purpose than those that have a name, how often the glass was broken, and how often something was
-- exported. The audit itself is a look at traces.
-- Looks at what is kept from the caller are not counted: the difference from what trace_looks lists would tell of them.
--
--   year     as given to ask_to_trace_year
--   look_id  the number that it gave; empty: the caller's latest grant for this year
--   refuses  no_such_year, look_needs_a_grant
--   callers  office, leader, auditor
--   source   未成年人网络保护条例 37 (每年对处理未成年人个人信息的情况进行合规审计)
create function api.trace_year(year int, look_id bigint default null)
returns table (month date, unit_code text, unit text, logins bigint, dossiers bigint, revealed bigint, searches bigint, traces bigint, reporters bigint, broken_glass bigint,
  findings bigint, exports bigint, other_purposes bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
begin
  perform core.use_look(trace_year.look_id, 'trace', null, core.traced_year(year), caller);
  return query
    with looked as (
      select date_trunc('month', g.granted_at at time zone caller.time_zone)::date as month, g.unit_id, g.login_id, g.scope, g.is_revealed, g.relation, g.purpose
      from core.look_grant g join core.login l on l.login_id = g.login_id
      where l.subdistrict_id = caller.subdistrict_id and not core.is_look_kept_from(g, caller)
        and g.granted_at >= make_date(year, 1, 1)::timestamp at time zone caller.time_zone
        and g.granted_at < make_date(year + 1, 1, 1)::timestamp at time zone caller.time_zone)
    select k.month, u.code, core.unit_name(u.unit_id, core.now()), count(distinct k.login_id), count(*) filter (where k.scope = 'dossier'),
      count(*) filter (where k.is_revealed), count(*) filter (where k.scope = 'search'), count(*) filter (where k.scope = 'trace'),
      count(*) filter (where k.scope = 'reporter'), count(*) filter (where k.relation = 'broken_glass'),
      count(*) filter (where k.scope = 'finding'), count(*) filter (where k.scope = 'export'), count(*) filter (where k.purpose = 'other')
    from looked k join core.unit u on u.unit_id = k.unit_id
    group by k.month, u.unit_id, u.code
    order by k.month, u.code;
end $$;

comment on function api.trace_year(int, bigint) is '年度查阅审计：各单位各月查阅次数；须先申请并提交。 The yearly audit of looks, by unit and month; ask first, and commit.';
revoke execute on function api.trace_year(int, bigint) from public;
grant execute on function api.trace_year(int, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
