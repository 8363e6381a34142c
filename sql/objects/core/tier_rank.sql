-- tier_rank: the order of the response levels: grid, community, street, leading group (plan 三(二) 三级响应机制). A unit outside the
-- street stands beside the street's own: no community is above it.
create function core.tier_rank(tier text) returns int
language sql immutable as $$
  select case tier when 'grid' then 1 when 'community' then 2 when 'street' then 3 when 'outside' then 3 when 'leading_group' then 4 else 0 end
$$;

comment on function core.tier_rank(text) is 'The order of the response levels. 层级。';
