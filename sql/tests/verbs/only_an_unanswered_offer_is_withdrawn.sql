-- withdraw_offer: the holder, or the office, takes back an offer that nobody has answered; the holder answers as before.
begin;
\ir ../helpers/street.sql
select plan(14);

select story.offered_to('FL', 'PCS') as number \gset
select story.refuses('xt_fl_91', 'WB203 not_the_holder', 'the other unit returns, it does not withdraw', 'select api.withdraw_offer(%L)', :'number');
select story.refuses('xt_sq91_91', 'WB203 not_the_holder', 'nor does the community that only sees it', 'select api.withdraw_offer(%L)', :'number');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'nor a stranger', 'select api.withdraw_offer(%L)', :'number');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'nor the leading group', 'select api.withdraw_offer(%L)', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor an auditor', 'select api.withdraw_offer(%L)', :'number');
select story.lets('xt_msb_91', 'the office may', 'select api.withdraw_offer(%L)', :'number');
select story.as_login('xt_pcs_91', 'select api.withdraw_offer(%L, ''另行处理'')', :'number');
select is(story.holder(:'number'), 'PCS', 'and so may the holder, which answers as before');
select results_eq(format('select answer from core.offer where matter_id = %s order by event_no', story.matter(:'number')), array['accepted', 'withdrawn'], 'the offer is withdrawn');
select results_eq(format('select ending from core.obligation where kind = ''case.accept'' and matter_id = %s order by obligation_id', story.matter(:'number')), array['met', 'void'],
  'nothing is owed any longer, and nothing counts against the other unit');
select story.refuses('xt_pcs_91', 'WB307 no_open_offer', 'once', 'select api.withdraw_offer(%L)', :'number');
select story.refuses('xt_fl_91', 'WB100 no_such_offer', 'what was withdrawn cannot be accepted', 'select api.accept_case(%L)', :'number');
select is(story.as_login('xt_fl_91', 'select count(*) from cases where case_number = %L', :'number'), '0', 'and the other unit sees the case no longer');
select story.propose_closing(:'number', 'xt_pcs_91');
select story.close(:'number');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'of a closed case there is nothing to withdraw', 'select api.withdraw_offer(%L)', :'number');
select story.refuses('xt_pcs_91', 'WB103 mistyped_number', 'a mistyped number is told apart', 'select api.withdraw_offer(''nonsense'')');

select * from finish();
rollback;
