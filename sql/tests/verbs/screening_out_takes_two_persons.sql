-- screen_lead: one person finds a lead valid; to screen it out takes a second person, of another unit or of the office,
-- and until then the holder answers for it.
begin;
\ir ../helpers/street.sql
select plan(26);

select story.lead('xt_sq91_91', null) as lead \gset
select is(story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''属实'')', :'lead'), 'screened', 'the community finds it valid');
select is((select ending from core.obligation where matter_id = story.matter(:'lead') and kind = 'lead.screen'), 'met', 'and has done what it owed');
select story.refuses('xt_sq91_91', 'WB303 lead_already_screened', 'a lead is screened once', 'select api.screen_lead(%L, ''valid'')', :'lead');
select is(story.holder(:'lead'), 'SQ91', 'a valid lead is still answered for');

select story.lead('xt_sq91_91', null) as lead \gset
select story.refuses('xt_sq91_91', 'WB107 unknown_code', 'screening out needs a reason', 'select api.screen_lead(%L, ''out'')', :'lead');
select story.refuses('xt_sq91_91', 'WB403 text_is_missing', 'and another reason needs words', 'select api.screen_lead(%L, ''out'', ''other'')', :'lead');
select story.refuses('xt_sq91_91', 'WB107 unknown_code', 'of outcomes there are two', 'select api.screen_lead(%L, ''maybe'')', :'lead');
select is(story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''筛除'', ''查无此事'')', :'lead'), 'screening_out_proposed', 'the first person only proposes');
select is(story.last_event(:'lead'), 'screening_out_proposed {"reason": "unfounded"}', 'with a reason');
select is(story.holder(:'lead'), 'SQ91', 'the holder answers until somebody has confirmed');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'lead') and kind = 'lead.screen' and ended_at is null), 1, 'and still owes the screening');
select story.refuses('xt_sq91_91', 'WB204 another_person_must_confirm', 'the first person cannot be the second', 'select api.screen_lead(%L, ''out'')', :'lead');
select is(story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', :'lead'), 'screened_out', 'somebody of the office confirms');
select is(story.holder(:'lead'), null, 'and nobody answers any longer');
select is((select upper(life) from core.matter where matter_id = story.matter(:'lead')), (select max(recorded_at) from core.event where matter_id = story.matter(:'lead')),
  'from the instant of the confirmation');
select story.refuses('xt_msb_91', 'WB303 lead_already_screened', 'what is out stays out', 'select api.screen_lead(%L, ''valid'')', :'lead');
select story.commit_check();

-- A person is not a login: who has two posts is one person.
select story.lead('xt_msb_91') as lead \gset
select story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'', ''duplicate'')', :'lead');
select story.refuses('xt_off_91', 'WB204 another_person_must_confirm', 'the same person in its second post confirms nothing', 'select api.screen_lead(%L, ''out'')', :'lead');
select story.lets('xt_msb_92', 'another person of the office does', 'select api.screen_lead(%L, ''out'')', :'lead');
select is(story.as_login('xt_msb_92', 'select status from api.screen_lead(%L, ''valid'')', :'lead'), 'screened', 'or finds it valid after all');

-- Who screens.
select story.lead('xt_msb_91') as lead \gset
select story.refuses('xt_sq92_91', 'WB102 no_such_lead', 'another community does not even see it', 'select api.screen_lead(%L, ''valid'')', :'lead');
select story.refuses('xt_ldz_91', 'WB205 may_not_screen', 'the leading group does not screen', 'select api.screen_lead(%L, ''valid'')', :'lead');
select story.refuses('xt_pcs_91', 'WB102 no_such_lead', 'nor the police what they were not told', 'select api.screen_lead(%L, ''valid'')', :'lead');
select story.refuses('xt_sq91_wg01_91', 'WB102 no_such_lead', 'nor a grid what lies outside it', 'select api.screen_lead(%L, ''valid'')', :'lead');
select story.refuses('xt_sq91_wg01_91', 'WB205 may_not_screen', 'nor a grid what it sees', 'select api.screen_lead(%L, ''valid'')', story.lead('xt_sq91_wg01_91', null));
select story.lets('xt_sq91_91', 'the community of the territory does', 'select api.screen_lead(%L, ''valid'')', :'lead');
select story.lets('xt_pcs_91', 'and the police where a child is in danger', 'select api.screen_lead(%L, ''valid'')', story.lead('xt_pcs_91', 'SQ92', true));

select * from finish();
rollback;
