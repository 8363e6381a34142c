-- The audit of one case, and the figures of one unit, are found by numbers, however large the street is: of two million cases an audit of one took a second, and how a
-- unit stood at an instant fifteen.
--
-- Seen to fail: with one query for all scopes in core.audited_matters; with an OR for what a unit owes itself and as a
-- holder in core.stood_at.
begin;
\ir ../helpers/street.sql
\ir ../helpers/read_whole.sql
select * from no_plan();

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.clock('2026-03-05 09:00+08');
select story.reads_little('xt_pcs_91', 'the audit of a case', 'select count(*) from api.audit_case(%L)', :'number');
select story.reads_little('xt_pcs_91', 'what is on record of it', 'select content from api.facts_paper(%L)', :'number');
select story.reads_little('xt_fl_91', 'a unit''s own figures', 'select count(*) from api.compare_units(''2026-03-01'', ''2026-03-05'')');
select story.reads_little('xt_fl_91', 'how a unit stood', 'select count(*) from api.unit_at(''FL'', ''2026-03-04'')');

select * from finish();
rollback;
