-- ask_to_open, open_dossier, ask_to_search, search_minor: a look at a child's identity is granted in one transaction and
-- used in a later one, by the same login, for the same thing, within ten minutes. Two real sessions prove the rollback
-- (Tests/Races); here the grant is made older by hand.
begin;
\ir ../helpers/street.sql
select plan(40);

create function story.as_if_committed() returns void language plpgsql as $$
begin
  set local session_replication_role = replica;
  update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
  set local session_replication_role = origin;
end $$;

select story.case_at('PCS') as number \gset
select story.refuses('xt_pcs_91', 'WB501 look_needs_a_grant', 'nobody looks without asking', 'select api.open_dossier(%L)', :'number');
select story.as_login('xt_pcs_91', 'select api.ask_to_open(%L, ''核实身份'', null, ''true'')', :'number') as look \gset
select story.refuses('xt_pcs_91', 'WB501 look_needs_a_grant', 'nor in the transaction in which he asked', 'select api.open_dossier(%L)', :'number');
select story.refuses('xt_pcs_91', 'WB501 look_needs_a_grant', 'even if he names the grant', 'select api.open_dossier(%L, %L)', :'number', :'look');
select results_eq(format('select scope, purpose, matter_id from core.look_grant where ticket = %s', :'look'), format('values (''dossier'', ''verify_identity'', %s::bigint)', story.matter(:'number')), 'the trace tells what and why');
select is((select a.payload ->> 'purpose' from audit.event a where a.kind = 'look_granted' and (a.payload ->> 'look')::bigint = (select g.look_id from core.look_grant g where g.ticket = :look)), 'verify_identity', 'in the log, too');
select throws_ok(format('update core.look_grant set purpose = ''audit'' where ticket = %s', :'look'), 'WB002', null, 'and is never changed');
select throws_ok('delete from core.look_grant', 'WB002', null, 'nor removed');
select story.as_if_committed();
select story.lets('xt_pcs_91', 'in a later transaction he looks', 'select api.open_dossier(%L)', :'number');
select is(story.as_login('xt_pcs_91', 'select string_agg(part || '' '' || value, E''\n'' order by part, value) from api.open_dossier(%L)', :'number'),
  E'guardian 某某 13900000000\nhousehold 某路 1 号\nminor ' || core.age('2015-06-01', 'Asia/Shanghai') || E'\nminor 2015-06-01\nminor 测试儿童\nnarrative 有人反映', 'and sees the child, the guardian, the home and the words');
select story.refuses('xt_pcs_92', 'WB501 look_needs_a_grant', 'a colleague does not look by his grant', 'select api.open_dossier(%L)', :'number');
select story.refuses('xt_pcs_91', 'WB501 look_needs_a_grant', 'nor is it good for another case', 'select api.open_dossier(%L, %L)', story.case_at('PCS'), :'look');
select is((select count(*)::int from core.look_grant where login_id = (select login_id from core.login where role_name = 'xt_pcs_91')), 1, 'the colleague''s failure granted nothing');
select story.clock(now() + interval '11 minutes');
select story.refuses('xt_pcs_91', 'WB501 look_needs_a_grant', 'eleven minutes later he asks again', 'select api.open_dossier(%L)', :'number');
select story.clock(now());

-- Who asks, and for what.
select story.refuses('xt_pcs_91', 'WB107 unknown_code', 'a purpose that does not exist', 'select api.ask_to_open(%L, ''curiosity'')', :'number');
select story.refuses('xt_pcs_91', 'WB503 purpose_must_be_told', 'another purpose is told in words', 'select api.ask_to_open(%L, ''其他'')', :'number');
select story.lets('xt_pcs_91', 'and then it is one', 'select api.ask_to_open(%L, ''其他'', ''法院来函'')', :'number');
select story.lets('xt_sq91_91', 'the community of the territory asks', 'select api.ask_to_open(%L, ''review'')', :'number');
select story.lets('xt_msb_91', 'the office asks', 'select api.ask_to_open(%L, ''review'')', :'number');
select story.lets('xt_ldz_91', 'the leading group asks', 'select api.ask_to_open(%L, ''review'')', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'the auditor sees everything but identity', 'select api.ask_to_open(%L)', :'number');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'whatever is asked', 'select api.open_dossier(%L)', :'number');
select story.refuses('xt_fx91_91', '42501', 'the analyst nothing', 'select api.ask_to_open(%L)', :'number');
select story.refuses('xt_sq92_91', 'WB101 no_such_case', 'the community next door learns nothing', 'select api.ask_to_open(%L)', :'number');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.refuses('xt_fl_91', 'WB504 offer_shows_no_name', 'an offer shows no name', 'select api.ask_to_open(%L)', :'number');
select story.as_login('xt_pcs_91', 'select api.ask_to_open(%L)', :'number') as late_look \gset
select story.as_if_committed();
select story.accept(:'number', 'xt_fl_91');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'a grant does not outlive the access', 'select api.open_dossier(%L, %L)', :'number', :'late_look');
select story.lets('xt_fl_91', 'who has accepted asks', 'select api.ask_to_open(%L)', :'number');

-- The same for a search.
select story.as_login('xt_fl_91', 'select api.ask_to_search(''测试'')') as look \gset
select story.refuses('xt_fl_91', 'WB501 look_needs_a_grant', 'a search needs an earlier grant too', 'select api.search_minor(''测试'')');
select story.as_if_committed();
select is(story.as_login('xt_fl_91', 'select name || '' '' || case_number from api.search_minor(''测试'') where case_number = %L', :'number'), '测*** ' || :'number', 'what it finds has a family name and stars');
select story.refuses('xt_fl_91', 'WB501 look_needs_a_grant', 'other words need another grant', 'select api.search_minor(''测试儿'')');
select is(story.as_login('xt_fl_91', 'select count(distinct case_number) from api.search_minor(''测试'')'), '1', 'and it finds what is the unit''s business only');
select story.as_login('xt_pcs_91', 'select api.ask_to_search(''测试'')');
select story.as_login('xt_sq92_91', 'select api.ask_to_search(''测试'')');
select story.as_if_committed();
select is(story.as_login('xt_pcs_91', 'select count(*) from api.search_minor(''测试'') where case_number = %L', :'number'), '0', 'a former holder does not find the case');
select is(story.as_login('xt_sq92_91', 'select count(*) from api.search_minor(''测试'')'), '0', 'nor does the community next door');
select story.refuses('xt_fl_91', 'WB502 search_is_too_short', 'one character is no search', 'select api.ask_to_search(''测'')');
select story.refuses('xt_fl_91', 'WB502 search_is_too_short', 'nor is nothing', 'select api.ask_to_search(null)');
select story.refuses('xt_fl_91', 'WB401 text_too_long', 'nor a book', 'select api.ask_to_search(repeat(''测'', 61))');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'the auditor does not search', 'select api.ask_to_search(''测试'')');
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'in no way', 'select api.search_minor(''测试'')');
select story.refuses('xt_fx91_91', '42501', 'nor does the analyst', 'select api.ask_to_search(''测试'')');

-- A wildcard is a character like any other.
select story.as_login('xt_msb_91', 'select api.ask_to_search(''%%'')');
select story.as_login('xt_msb_91', 'select api.ask_to_search(''__'')');
select story.as_if_committed();
select is(story.as_login('xt_msb_91', 'select count(*) from api.search_minor(''%%'')'), '0', 'a percent sign finds no names');
select is(story.as_login('xt_msb_91', 'select count(*) from api.search_minor(''__'')'), '0', 'nor does an underline');

select * from finish();
rollback;
