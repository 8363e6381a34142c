-- A transaction's now() stands where it began. One that began before a login or a unit ended, and comes to act after, finds that they
-- have left: nothing is held by, offered to or named to them, and the login itself acts and sees no more.
--
-- Seen to fail: without upper_inf in core.lasts, core.check_new_holder, core.refuse_ended_recipient, core.refuse_ended_login, core.caller and
-- core.acting_unit (all at once).
begin;
\ir ../helpers/street.sql
\ir ../helpers/endings.sql
select * from no_plan();

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as held, story.case_at('MSB') as away \gset
select isnt(story.as_login('xt_pcs_91', 'select count(*)::text from api.cases'), '0', 'a login sees the cases of its unit');

select story.clock('2026-03-02 10:00+08');
select story.as_login('xt_msb_91', 'select count(*)::text from api.end_login(''xt_pcs_91'', null, false)');
select story.as_login('xt_msb_91', 'select count(*)::text from api.dissolve_unit(''FL'', ''GH'', ''撤销'', false)');

-- As in a transaction that began half an hour before.
select story.clock('2026-03-02 09:30+08');
select story.refuses('xt_pcs_92', 'WB419 not_a_login_of_the_holder', 'who has left is named no more', format('select api.set_officer(%L, ''xt_pcs_91'')', :'held'));
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'a unit that has ended is offered nothing', format('select api.dispatch_case(%L, ''FL'')', :'away'));
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'and is assigned nothing', format('select api.assign_case(%L, ''FL'', ''D-FL-01'', ''转办'')', :'away'));
select story.refuses('xt_pcs_91', 'WB201 login_is_not_known', 'who has left does nothing more', 'select api.whoami()');
select story.refuses('xt_fl_91', 'WB201 login_is_not_known', 'nor does a login of the unit that has ended', 'select api.record_lead(''school'', ''说明'')');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from api.cases'), '0', 'nor does who has left see anything');
select story.refuses('postgres', 'WB361 unit_has_ended', 'nor is it made a holder by whoever found it a moment before', $$
  update core.matter set holder_unit_id = (select u.unit_id from core.unit u where u.code = 'FL'), held_since = '2026-03-02 11:00+08', held_from_event_no = 1
  where matter_id = %L $$, story.matter(:'away')::text);
select story.commit_check();

select * from finish();
rollback;
