-- is_shown_to: whether a matter is shown to a caller (core.acting_as): to who sees all those of its subdistrict, to a unit those it takes part in or is offered;
-- to no unit of which the matter complains, and to no login that its rule about logins leaves out. The views' form of core.may_see.
--
-- In plain SQL, so that it becomes a part of the query; given the numbers of core.planned_for, the planner knows what is left of it: for
-- who sees all the condition on unit_ids is gone, for a unit its index is used as far as it is worth it.
create function core.is_shown_to(me int[], subdistrict_id int, unit_ids int[], hidden_from_unit_ids int[], login_ids int[]) returns boolean
language sql immutable parallel safe as $$
  select subdistrict_id operator(pg_catalog.=) me[2]
    and (me[4] operator(pg_catalog.=) 1 or unit_ids operator(pg_catalog.@>) array[me[1]])
    and not hidden_from_unit_ids operator(pg_catalog.@>) array[me[1]]
    and (login_ids is null or core.admits(login_ids, me[3]))
$$;

comment on function core.is_shown_to(int[], int, int[], int[], int[]) is 'Whether a matter is shown to a caller. 事项是否可见。';
grant execute on function core.is_shown_to(int[], int, int[], int[], int[]) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
