-- Large objects belong to whoever makes them, and are read by nobody's rules.
-- without: grant execute on function pg_catalog.lo_create(oid) to public
\ir helpers/enter.sql
select plan(1);
select is(strange(array['select lo_creat(-1)', 'select lo_create(0)', 'select lo_from_bytea(0, ''x'')', 'select lo_get(1)', 'select lo_put(1, 0, ''x'')', 'select lo_open(1, 1)', 'select lo_unlink(1)', 'select loread(0, 1)', 'select lowrite(0, ''x'')', 'select lo_truncate(0, 0)'], '^42501'), null, 'none is made or read');
