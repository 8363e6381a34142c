-- is_kept: whether a matter is kept from a caller (core.acting_as), whatever its unit did there: its rule about logins leaves the caller out, or it
-- complains about the caller's unit. In plain SQL, so that it becomes a part of the query.
create function core.is_kept(me int[], hidden_from_unit_ids int[], login_ids int[]) returns boolean
language sql immutable parallel safe as $$
  select core.admits(login_ids, me[3]) is not true or hidden_from_unit_ids operator(pg_catalog.@>) array[me[1]]
$$;

comment on function core.is_kept(int[], int[], int[]) is 'Whether a matter is kept from a caller. 是否对其不予知悉。';
grant execute on function core.is_kept(int[], int[], int[]) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
