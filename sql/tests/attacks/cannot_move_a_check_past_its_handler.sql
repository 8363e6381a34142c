-- A check that is deferred runs at the commit, as the login that commits; it must run all the same, and with the owner's eyes.
-- without: alter function core.check_one_holder() security invoker
\ir helpers/enter.sql
select plan(5);
select is((select string_agg(c.conname, ' ') from pg_constraint c where c.connamespace = 'core'::regnamespace and c.condeferrable and c.contype <> 't'), null, 'no key and no reference can be deferred, and so leave its handler behind');
select is((select string_agg(p.oid::regprocedure::text, ' ') from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgdeferrable and not t.tgisinternal and not p.prosecdef and p.prosrc ~ '\mcore\.'), null, 'what is checked at the commit is checked by the owner');
begin;
set constraints all deferred;
select api.dispatch_case(known('own'), 'FL') \g /dev/null
select api.withdraw_offer(known('own')) \g /dev/null
commit;
select is(:'SQLSTATE', '00000', 'a verb commits with everything deferred');
begin;
set constraints all immediate;
select api.record_visit(known('own'), true) \g /dev/null
commit;
select is(:'SQLSTATE', '00000', 'and with nothing deferred');
select is((select holder_code from cases where case_number = known('own')), 'PCS', 'and who answers is who it was');
