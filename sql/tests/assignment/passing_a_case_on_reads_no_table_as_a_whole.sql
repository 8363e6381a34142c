-- What a unit does with one case is found by numbers, however many cases there are: a condition that PostgreSQL cannot look up, such as an OR of a number and a
-- subquery, reads every matter of the street, and a hand-over of a large one takes four times as long.
--
-- Seen to fail: with `m.matter_id = is_kept_from.matter_id or m.matter_id in (select ...)` in core.is_kept_from.
begin;
\ir ../helpers/street.sql
\ir ../helpers/read_whole.sql
select * from no_plan();
select story.clock('2026-03-02 09:00+08');
select story.case_at('SQ91') as number \gset
select story.clock('2026-03-02 10:00+08');
select story.reads_little('xt_sq91_91', 'an offer', 'select case_number from api.dispatch_case(%L, ''PCS'')', :'number');
select story.clock('2026-03-02 10:30+08');
select story.reads_little('xt_pcs_91', 'a return', 'select returned_at from api.return_case(%L, ''wrong_territory'', ''D-SFS-01'', ''不在辖区'')', :'number');
select story.clock('2026-03-02 11:00+08');
select story.as_login('xt_sq91_91', 'select case_number from api.dispatch_case(%L, ''PCS'')', :'number');
select story.clock('2026-03-02 12:00+08');
select story.reads_little('xt_pcs_91', 'an acceptance', 'select api.accept_case(%L)', :'number');
select is(story.holder(:'number'), 'PCS', 'which took place');

select * from finish();
rollback;
