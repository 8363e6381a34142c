-- finding_wandering_in_community: many cases of wandering in a community that others found
create function core.finding_wandering_in_community(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select * from core.found_by_others(k, 'C1', threshold)
$$;

comment on function core.finding_wandering_in_community(core.knowledge, numeric) is 'Finding: many cases of wandering in a community that others found. 疑似：辖区流浪较多。';
revoke execute on function core.finding_wandering_in_community(core.knowledge, numeric) from public;
