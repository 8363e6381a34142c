-- The log is written by verbs, and changed by nobody.
-- without: grant usage on schema audit to weibao_agency
-- without: grant insert on audit.event to weibao_agency
-- without: grant execute on function pg_catalog.pg_current_xact_id() to weibao_agency
\ir helpers/enter.sql
select plan(3);
select is(strange(array['insert into audit.event (at, kind, payload) values (now(), ''x'', ''{}'')', 'insert into audit.event (at, kind, payload, login) values (now(), ''x'', ''{}'', ''xt_msb_91'')', 'update audit.event set login = ''x''', 'delete from audit.event', 'truncate audit.event', 'select count(*) from audit.event',
  'delete from core.event', 'update core.look_grant set login_id = 1', 'delete from core.look_grant'], '^42501'), null, 'by an agency');
select ok(words('insert into audit.event (at, kind, payload) values (now(), ''x'', ''{}'')') ~ 'permission denied', 'who has not even the privilege to try');
\connect - xt_sj91_91
select is(strange(array['insert into audit.event (at, kind, payload) values (now(), ''x'', ''{}'')', 'update audit.event set login = ''x''', 'delete from audit.event'], '^42501'), null, 'nor by the auditor');
