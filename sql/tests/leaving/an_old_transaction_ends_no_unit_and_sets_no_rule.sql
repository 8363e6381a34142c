-- What an old transaction does bears the time at which it began. So the verbs that record no event of a matter, and would back-date a
-- rule, a name or an end, ask core.check_transaction as well.
--
-- Seen to fail: without core.check_transaction in api.set_rule, api.end_login, api.rename_unit and core.succeed_unit (all at
-- once).
begin;
\ir ../helpers/street.sql
\ir ../helpers/endings.sql
select * from no_plan();

select story.clock('2026-03-02 09:00+08');
-- Nobody waits five minutes here: every transaction is an old one.
create or replace function core.check_transaction() returns void
language plpgsql volatile set search_path = pg_catalog, pg_temp as $$ begin perform core.refuse('transaction_is_too_old'); end $$;

select story.refuses('xt_msb_91', 'WB308 transaction_is_too_old', 'no rule is back-dated', 'select api.set_rule(''case.visit'', 9, ''day'', ''本街道决定'')');
select story.refuses('xt_msb_91', 'WB308 transaction_is_too_old', 'no login ends before', 'select api.end_login(''xt_pcs_91'', null, false)');
select story.refuses('xt_msb_91', 'WB308 transaction_is_too_old', 'no unit was called otherwise before', 'select api.rename_unit(''SFS'', ''某某所'')');
select story.refuses('xt_msb_91', 'WB308 transaction_is_too_old', 'nor does a unit end before', 'select api.dissolve_unit(''FL'', ''TGW'', ''撤销'', false)');
select story.refuses('xt_msb_91', 'WB308 transaction_is_too_old', 'or is merged', 'select api.merge_unit(''SQ92'', ''SQ91'', ''合并'', false)');
select story.refuses('xt_msb_91', 'WB308 transaction_is_too_old', 'nor is a year loaded before', 'select * from api.import_calendar(''x'')');

select * from finish();
rollback;
