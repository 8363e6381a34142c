-- A driver prepares an EXPLAIN beside SQL and runs it by EXECUTE, whose text does not say so. It is refused as well.
-- without: select tap.without('core.session_is_ordinary', 'if exists (select from pg_prepared_statements s where s.statement ~* analysing) then', 'if false then')
\ir helpers/enter.sql
select plan(2);
\set said `/usr/bin/python3 attacks/helpers/prepared_by_a_driver.py`
select ok(:'said' ~ 'WB234', 'the prepared plan is refused');
select ok(:'said' !~ 'Rows Removed|actual', 'and tells nothing');
