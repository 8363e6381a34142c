-- is_below_opinion_age: whether the child of a case is known to be younger than the age from which its own wish is asked for
-- (民法典 19: 8 years; parameter minor.opinion_age). Of unknown age, or without the parameter: no.
create function core.is_below_opinion_age(c core.case_file) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(core.age(m.birth_date, s.time_zone) < p.value::int, false)
  from core.minor m
  join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
  left join core.policy_parameter p on p.plan_id = c.plan_id and p.parameter = 'minor.opinion_age'
  where m.minor_id = c.minor_id
$$;

comment on function core.is_below_opinion_age(core.case_file) is 'Whether the child is too young to be asked. 未满须征询意愿的年龄。';
revoke execute on function core.is_below_opinion_age(core.case_file) from public;
