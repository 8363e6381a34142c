-- A replication connection carries every row past every policy.
-- without: alter role xt_pcs_91 replication
-- and back: alter role xt_pcs_91 noreplication
\ir helpers/enter.sql
select plan(2);
\set said `psql "replication=database" -X -At -c "IDENTIFY_SYSTEM" 2>&1`
select ok(:'said' ~ 'must be superuser or replication role', 'no login replicates: ' || left(:'said', 80));
select is(strange(array['select pg_create_physical_replication_slot(''x'')', 'select pg_create_logical_replication_slot(''x'', ''test_decoding'')', 'create subscription x connection ''x'' publication y', 'create publication x for all tables', 'select pg_replication_origin_create(''x'')'], '^(42501|55000|25001)'), null, 'nor prepares it');
