-- now: the registry's clock. Every function asks it; only a test or the loading of the demo replaces it.
-- sql and stable, so that it is inlined to pg_catalog.now().
create function core.now() returns timestamptz
language sql stable parallel safe as 'select pg_catalog.now()';

comment on function core.now() is 'The registry''s clock. 系统时钟。';
grant execute on function core.now() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
