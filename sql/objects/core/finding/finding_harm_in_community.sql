-- finding_harm_in_community: many cases of harm in a community that others found
create function core.finding_harm_in_community(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select * from core.found_by_others(k, 'C3', threshold)
$$;

comment on function core.finding_harm_in_community(core.knowledge, numeric) is 'Finding: many cases of harm in a community that others found. 疑似：辖区受侵害较多。';
revoke execute on function core.finding_harm_in_community(core.knowledge, numeric) from public;
