-- session_replication_role = replica would let everything pass that triggers refuse.
-- without: grant set on parameter session_replication_role to weibao_agency
-- and back: revoke set on parameter session_replication_role from weibao_agency
\ir helpers/enter.sql
select plan(3);
set session_replication_role = replica;
select is(:'SQLSTATE', '42501', 'it is refused');
select is(current_setting('session_replication_role'), 'origin', 'and stays as it was');
select is(told('set session_replication_role = local'), '42501', 'whatever it is set to');
