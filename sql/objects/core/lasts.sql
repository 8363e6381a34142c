-- lasts: whether a period of a unit or a login runs, and nobody has ended it: an end may lie a moment ahead of a transaction that
-- began before.
create function core.lasts(period tstzrange) returns boolean
language sql stable parallel safe as $$
  select period operator(pg_catalog.@>) core.now() and pg_catalog.upper_inf(period)
$$;

comment on function core.lasts(tstzrange) is 'A period runs and was not ended. 存续中。';
grant execute on function core.lasts(tstzrange) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
