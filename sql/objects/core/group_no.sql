-- group_no: a number for a group, so that core.acting_as can tell it among numbers. Null for what is no group of the registry.
create function core.group_no(group_name text) returns int
language sql immutable parallel safe as $$
  select pg_catalog.array_position(array['weibao_office', 'weibao_leader', 'weibao_auditor', 'weibao_community', 'weibao_grid', 'weibao_agency'], group_name)
$$;

comment on function core.group_no(text) is 'A number for a group. 组别序号。';
grant execute on function core.group_no(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
