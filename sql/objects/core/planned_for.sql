-- planned_for: core.acting_as, for the planner. It is not immutable, and says that it is, so that PostgreSQL asks it while it makes a plan and
-- puts the numbers into it: only so does it know that one unit has two hundred matters and another a million, and reads an index for
-- the one and the table for the other. An answer at run time comes too late for that: then every unit is taken for the same middle
-- one, and the office's question for one case read all of them.
--
-- What is planned is not trusted: whoever uses it asks core.acting_as as well when the plan runs, and shows nothing where the two
-- differ (core.visible_matter). A plan that outlives a change of the login shows less, never more.
create function core.planned_for() returns int[]
language plpgsql immutable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return core.acting_as();
end $$;

comment on function core.planned_for() is 'What core.acting_as says while a plan is made; checked again when it runs. 供查询规划使用的可见范围参数。';
grant execute on function core.planned_for() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
