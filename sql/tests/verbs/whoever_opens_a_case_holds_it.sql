-- open_case: the opener holds the case and is its first unit for ever; the case begins the instant its lead ends.
begin;
\ir ../helpers/street.sql
select plan(22);

select story.lead('xt_msb_91') as lead \gset
select story.open(:'lead', '高', 'xt_sq91_91') as number \gset
select is(story.holder(:'number'), 'SQ91', 'the community opens a lead of the office and holds the case');
select is((select u.code from core.case_file c join core.unit u on u.unit_id = c.first_unit_id where c.case_number = :'number'), 'SQ91', 'it is the first unit');
select is((select upper(l.life) from core.matter l where l.matter_id = story.matter(:'lead')), (select lower(c.life) from core.matter c where c.matter_id = story.matter(:'number')),
  'the case begins at the instant its lead ends');
select is((select status from core.lead where lead_number = :'lead'), 'opened', 'the lead has become a case');
select is((select ending from core.obligation where matter_id = story.matter(:'lead') and kind = 'lead.screen'), 'met', 'opening it unscreened is screening it: no safety waits for a form');
select ok(core.number_is_well_formed(:'number'), 'its number carries a check character');
select story.commit_check();
select throws_ok(format('update core.case_file set first_unit_id = (select unit_id from core.unit where code = ''MSB'') where case_number = %L', :'number'), 'WB002', null, 'nobody makes another unit the first one');
select lives_ok(format('update core.case_file set risk = ''low'' where case_number = %L', :'number'), 'while a risk may change');

select story.refuses('xt_sq91_91', 'WB306 lead_has_ended', 'a lead is opened once', 'select api.open_case(%L, ''C3-1'', ''high'')', :'lead');
select story.lead('xt_msb_91') as lead \gset
select story.refuses('xt_msb_91', 'WB414 category_needs_its_subtype', 'a category of several kinds needs its subtype', 'select api.open_case(%L, ''C3'', ''high'')', :'lead');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'a category that does not exist', 'select api.open_case(%L, ''C99'', ''high'')', :'lead');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'a risk that does not exist', 'select api.open_case(%L, ''C3-1'', ''extreme'')', :'lead');
select story.refuses('xt_msb_91', 'WB103 mistyped_number', 'a mistyped number is told apart', 'select api.open_case(''L2026-AAAAAB'', ''C3-1'', ''high'')');
select story.refuses('xt_msb_91', 'WB102 no_such_lead', 'a number that nobody ever gave', 'select api.open_case(%L, ''C3-1'', ''high'')', 'L2026-00000' || core.check_character('202600000'));
select story.lets('xt_msb_91', 'lower case, full width and a missing dash are all the same number', 'select api.open_case(%L, ''c3-1'', ''高'')',
  translate(lower(replace(:'lead', '-', '')), '0123456789', '０１２３４５６７８９'));
select story.refuses('xt_ldz_91', 'WB205 may_not_screen', 'the leading group opens none', 'select api.open_case(%L, ''C3-1'', ''high'')', :'lead');
select story.refuses('xt_sj91_91', 'WB205 may_not_screen', 'nor does an auditor', 'select api.open_case(%L, ''C3-1'', ''high'')', :'lead');
select story.refuses('xt_fx91_91', '42501', 'nor an analyst', 'select api.open_case(%L, ''C3-1'', ''high'')', :'lead');
select story.refuses('xt_sq92_91', 'WB102 no_such_lead', 'nor the community of another territory', 'select api.open_case(%L, ''C3-1'', ''high'')', :'lead');
select story.refuses('xt_sq91_wg01_91', 'WB205 may_not_screen', 'nor a grid', 'select api.open_case(%L, ''C3-1'', ''high'')', story.lead('xt_sq91_wg01_91', null));
select is(story.holder(story.open(story.lead('xt_pcs_91', 'SQ91', true), 'emergency', 'xt_pcs_91')), 'PCS', 'the police open and hold where a child is in danger');

select story.lead('xt_sq91_91', null) as lead \gset
select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''out'', ''duplicate'')', :'lead');
select is(story.holder(story.open(:'lead', 'low', 'xt_msb_91')), 'MSB', 'a lead that is proposed to be screened out may still be opened');

select * from finish();
rollback;
