-- risk_rank: the order of the risk levels, from low to emergency.
create function core.risk_rank(risk text) returns int
language sql immutable parallel safe as $$
  select case risk when 'low' then 1 when 'medium' then 2 when 'high' then 3 when 'emergency' then 4 end
$$;

comment on function core.risk_rank(text) is 'The order of the risk levels. 风险等级次序。';
