-- lower_bound: the lower bound of the Wilson 95 % interval of a rate: what the rate is at least, given how few there were. Null for none.
--
--   source  E. B. Wilson, Journal of the American Statistical Association 22 (1927) 209
create function core.lower_bound(hits bigint, whole bigint) returns numeric
language sql immutable as $$
  select case when whole > 0 then round(greatest(0, (
    hits::numeric / whole + 1.9208 / whole - 1.96 * sqrt((hits::numeric / whole * (1 - hits::numeric / whole) + 0.9604 / whole) / whole)) / (1 + 3.8416 / whole)), 4) end
$$;

comment on function core.lower_bound(bigint, bigint) is 'Lower bound of the Wilson 95 % interval of a rate. 比率的 95% 置信下限。';
revoke execute on function core.lower_bound(bigint, bigint) from public;
