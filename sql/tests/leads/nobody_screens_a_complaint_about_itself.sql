-- A lead that complains about a unit is kept from it: the unit neither sees it nor answers for it, nor for the case that it
-- becomes, and no refusal tells it that there is a complaint. 2026-03-02 is a Monday.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.complaint(about text, by text default 'xt_fl_91', territory text default 'SQ91', danger boolean default false, id_number text default null) returns text
language sql as $$
  select story.as_login(by, 'select lead_number from api.record_lead(''public'', ''有人反映'', %L, ''测试儿童'', %L, danger => %L, complains_of => %L)', territory, id_number, danger::text, about)
$$;
create function story.screens(login text, lead text) returns text
language sql as $$
  select (story.told(login, 'select api.screen_lead(%L, ''valid'')', array[lead])).told
$$;
-- What a login is told of a number that is kept from it, with the number left out.
create function story.words(login text, statement text, number text) returns text
language sql as $$
  select replace(concat_ws('|', a.told, a.message, a.hint, a.detail), number, '#') from story.told(login, statement, array[number]) a
$$;

-- Who answers.
select story.clock('2026-03-02 09:00+08');
select story.complaint('sq91') as about_community \gset
select story.complaint('试验SQ91_WG01', 'xt_sq91_91', null) as about_grid \gset
select story.complaint('OFF', 'xt_sfs_91', null) as about_office \gset
select story.complaint('SFS', 'xt_sfs_91') as about_recorder \gset
select is(story.holder(:'about_community'), 'MSB', 'about the community of the territory: the office answers');
select is(story.holder(story.complaint('SQ91', 'xt_sq91_91', null)), 'MSB', 'even where that community recorded it');
select is(story.holder(:'about_grid'), 'SQ91', 'about a grid: its community');
select is(story.holder(:'about_recorder'), 'SQ91', 'about the recorder: as any other');
select is(story.holder(:'about_office'), 'LDZ', 'about a post seated in the office: the leading group');
select is(story.holder(story.complaint('PCS', 'xt_pcs_91', 'SQ91', true)), 'SQ91', 'about the police, in danger: the community');
select story.refuses('xt_fl_91', 'WB104 unknown_unit', 'about a unit that does not exist', 'select api.record_lead(''public'', ''x'', complains_of => ''QQQ'')');
select is(story.holder(story.complaint('  ')), 'SQ91', 'about nobody');

-- Who sees it.
create temporary table visible as
select g.login, n.number, story.as_login(g.login, 'select count(*)::text from leads where lead_number = %L', n.number) || story.as_login(g.login, 'select (count(*) > 0)::int::text from obligations where lead_number = %L', n.number) as shown
from (values ('xt_msb_91'), ('xt_off_92'), ('xt_ldz_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91'), ('xt_sj91_91')) g (login)
cross join (values (:'about_community'), (:'about_grid'), (:'about_office')) n (number);
select results_eq(format($$ select login from visible where number = %L and shown = '11' order by 1 $$, :'about_community'), array['xt_ldz_91', 'xt_msb_91', 'xt_off_92', 'xt_sj91_91'], 'about a community: it does not see it, nor does its grid');
select results_eq(format($$ select login from visible where number = %L and shown = '11' order by 1 $$, :'about_office'), array['xt_ldz_91', 'xt_sj91_91'], 'about the office: neither of its posts');
select results_eq(format($$ select login from visible where number = %L and shown = '11' order by 1 $$, :'about_grid'), array['xt_ldz_91', 'xt_msb_91', 'xt_off_92', 'xt_sj91_91', 'xt_sq91_91'], 'about a grid: its community does');
select is((select count(*)::int from visible where shown not in ('00', '11')), 0, 'in the view as in the table');
select is(story.as_login('xt_msb_91', 'select complains_of from leads where lead_number = %L', :'about_community'), 'SQ91 SQ91_WG01', 'the office sees about whom');
select is(story.as_login('xt_sq91_91', 'select complains_of from leads where lead_number = %L', :'about_grid'), null, 'the community that screens it does not');
select is(story.as_login('xt_sj91_91', 'select complains_of from leads where lead_number = %L', :'about_grid'), null, 'nor does an auditor');
select is(story.as_login('xt_sq91_91', 'select count(*)::text from my_work where number = %L', :'about_community'), '0', 'nothing of it waits for the unit');

-- What it is told: nothing.
select '2026-00000' || core.check_character('202600000') as absent_case, 'L2026-00000' || core.check_character('202600000') as absent \gset
create temporary table verb (statement text);
insert into verb values ('select api.screen_lead(%L, ''valid'')'), ('select api.open_case(lead_number => %L, category => ''C3-1'', risk => ''low'')'), ('select api.accept_lead(%L)'),
  ('select api.dispatch_lead(%L, ''MSB'')'), ('select api.ask_to_open(%L)'), ('select api.report_to_police(%L, ''x'')'), ('select api.notify_office(%L)'), ('select api.record_feedback(%L)');
select is_empty(format('select v.statement from verb v where story.words(''xt_sq91_91'', v.statement, %L) <> story.words(''xt_sq91_91'', v.statement, %L)', :'about_community', :'absent'), 'a community is told what it would be told of no lead at all');
select is_empty(format('select v.statement from verb v where story.words(''xt_msb_91'', v.statement, %L) <> story.words(''xt_msb_91'', v.statement, %L)', :'about_office', :'absent'), 'and so is the office');

-- Who screens.
select is(story.screens('xt_sq91_91', :'about_community'), 'WB102 no_such_lead', 'the community does not screen what is said about it');
select is(story.screens('xt_msb_91', :'about_community'), 'done', 'the office does');
select is(story.screens('xt_ldz_91', :'about_community'), 'WB205 may_not_screen', 'and not the leading group');
select is(story.screens('xt_ldz_91', :'about_office'), 'done', 'but what is said about the office it screens');
select is(story.screens('xt_off_92', :'about_office'), 'WB102 no_such_lead', 'the office does not');
select story.as_login('xt_ldz_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', :'about_office');
select is(story.as_login('xt_xtjd_91', 'select status from api.screen_lead(%L, ''out'')', :'about_office'), 'screened_out', 'by two persons, as any other');
select story.owes_nothing(:'about_office', 'lead.notify_office', 'the office is not notified of what is said about it');
select story.owes(:'about_grid', 'lead.notify_office', 'of what is said about a grid it is', 'holder 03-02 09:00 > 03-04 00:00');
select story.refuses('xt_msb_91', 'WB418 unit_may_not_screen', 'it is not offered to the unit', 'select api.dispatch_lead(%L, ''SQ91'')', :'about_community');
select story.refuses('xt_msb_91', 'WB418 unit_may_not_screen', 'nor assigned to it', 'select api.assign_lead(%L, ''SQ91'', ''D-SQ-05'')', :'about_community');
select story.refuses('xt_sq91_91', 'WB418 unit_may_not_screen', 'in the same words as to any that may not', 'select api.dispatch_lead(%L, ''PCS'')', :'about_grid');

-- The case that it becomes.
select story.open(:'about_community', 'low') as number \gset
select is(story.as_login('xt_sq91_91', 'select count(*)::text from cases where case_number = %L', :'number'), '0', 'is kept from the unit as well');
select is_empty(format('select s from unnest(array[''select api.ask_to_open(%%L)'', ''select api.record_visit(%%L, true)'', ''select api.case_at(%%L, now())'']) s where story.words(''xt_sq91_91'', s, %L) <> story.words(''xt_sq91_91'', s, %L)', :'number', :'absent_case'), 'in the same words');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'it is not offered to the unit', 'select api.dispatch_case(%L, ''SQ91'')', :'number');
select story.refuses('xt_ldz_91', 'WB408 unit_cannot_hold', 'nor assigned to it', 'select api.assign_case(%L, ''SQ91'', ''D-SQ-05'')', :'number');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'the unit does not help either', 'select api.add_support(%L, ''SQ91'', ''x'')', :'number');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'nor is it told by an order', 'select api.issue_order(%L, ''reminder'', ''x'', ''SQ91'')', :'number');
select is(story.as_login('xt_msb_91', 'select string_agg(unit_code, '' '') from suggest_units(%L) where unit_code ~ ''SQ91''', :'number'), null, 'nor suggested');
select is(story.as_login('xt_msb_91', 'select why from suggest_units(%L, ''SQ91'') where rank is null', :'number'), core.label('not_suggested', 'cannot_hold'), 'and if one asks, it cannot hold it');
select story.propose_closing(:'number', 'xt_msb_91'), story.close(:'number');
select story.owes(:'number', 'close.followup', 'nor does it follow up', 'MSB 03-02 09:00 > 04-02 00:00');
select story.open(story.complaint('MSB', 'xt_sq91_91', null), 'low', 'xt_sq91_91') as number \gset
select is(story.as_login('xt_sq91_91', 'select to_unit_code from api.escalate_case(%L, ''x'')', :'number'), 'LDZ', 'a case about the office goes past it, up to the leading group');
select story.propose_closing(:'number', 'xt_sq91_91');
select story.owes(:'number', 'close.confirm', 'which confirms its closing', 'LDZ 03-02 09:00 > 03-06 00:00');
select story.clock('2026-03-20 09:00+08');
select is(story.as_login('xt_msb_91', 'select count(*)::text from sweep(false) where number = %L', :'number'), '0', 'the sweep does not tell the office of it');
select is((select count(*)::int from core.supervision_order where matter_id = story.matter(:'number')), 2, 'and acts on it all the same');

select story.open(story.complaint('MSB', 'xt_sq91_91', null), 'low', 'xt_sq91_91') as number \gset
create function story.sweep_daily(days int) returns void
language plpgsql as $$
begin
  for i in 1 .. days loop
    perform story.clock(core.now() + interval '1 day'), story.as_login('xt_msb_92', 'select count(*)::text from sweep(false)');
  end loop;
end $$;
select story.sweep_daily(40);
select is((select string_agg(distinct u.code, ' ') from core.escalation e join core.unit u on u.unit_id = e.to_unit_id where e.matter_id = story.matter(:'number')), 'LDZ', 'and takes it up past the office');

-- Joined to a case.
select story.clock('2026-05-25 09:00+08');
select story.case_at('SQ91', 'SQ91', 'low') as held \gset
select story.case_at('FL', 'SQ91', 'low') as offered \gset
select story.offer(:'offered', 'SQ91', 'xt_fl_91'), story.as_login('xt_msb_91', 'select event_id from api.add_support(%L, ''SQ91_WG01'', ''x'')', :'offered');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'a complaint about its holder is joined to no case', 'select api.join_lead(%L, %L)', story.complaint('SQ91', 'xt_fl_91', 'SQ91', false), :'held');
select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L)', story.complaint('SQ91', 'xt_fl_91', 'SQ91', false), :'offered');
select is((select answer from core.offer where matter_id = story.matter(:'offered') order by event_no desc limit 1), 'lapsed', 'joined, an offer to the unit lapses');
select is((select count(*)::int from core.support where matter_id = story.matter(:'offered') and upper_inf(during)), 0, 'and so ends its help');
select is(story.as_login('xt_sq91_91', 'select count(*)::text from cases where case_number = %L', :'offered'), '0', 'and it sees the case no longer');

-- A second lead that complains about who screened the first one out.
select story.complaint(null, 'xt_fl_91', 'SQ91', false, '999999201506010038') as first \gset
select story.as_login('xt_sq91_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', :'first'), story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', :'first');
select story.complaint('SQ91', 'xt_fl_91', 'SQ91', false, '999999201506010038') as second \gset
select is(story.holder(:'first'), 'MSB', 'brings the first back, but not to that unit');
select is(story.screens('xt_sq91_91', :'first'), 'WB102 no_such_lead', 'which does not screen it again');
select story.case_at('JGZX', 'SQ92', 'low') as number \gset
select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L)', story.complaint(null, 'xt_fl_91', 'SQ92', false, '999999201506010054'), :'number');
select story.propose_closing(:'number', 'xt_jgzx_91'), story.close(:'number');
select story.complaint('JGZX', 'xt_fl_91', 'SQ92', false, '999999201506010054');
select is(story.as_login('xt_ldz_91', 'select holder_code from api.reopen_case(%L, null, ''x'')', :'number'), 'MSB', 'nor is a closed case reopened with the unit');

-- A search finds nothing that is kept from who searches.
select story.complaint('MSB', 'xt_fl_91', 'SQ92', false, '999999201506010070');
select story.as_login(l, 'select api.ask_to_search(''999999201506010070'')') from unnest(array['xt_msb_91', 'xt_ldz_91']) l;
set local session_replication_role = replica;
update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
set local session_replication_role = origin;
select is(array(select story.as_login(l, 'select count(*)::text from api.search_minor(''999999201506010070'')') from unnest(array['xt_msb_91', 'xt_ldz_91']) l), array['0', '1'], 'a search does not find it either');
select is((select count(*)::int from audit.event where payload::text ~ 'complain'), 0, 'the log tells nothing of complaints');
select throws_ok('delete from core.complaint', 'WB002', null, 'no complaint is removed');
select throws_ok('update core.complaint set unit_id = unit_id', 'WB002', null, 'nor changed');
select story.commit_check();

select * from finish();
rollback;
