-- Whom the last screen of a form names sees what is recorded, and nobody else does: the facts in the timeline, the words in the dossier.
--
-- Seen to fail: with an offered unit told as seeing facts; with the words of every relation; without core.untold_narrative.
begin;
\ir ../helpers/street.sql
\ir ../apart/helpers/shown.sql
select * from no_plan();

create function story.reads(login text, number text, words text) returns boolean language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_open(%L, ''review'')', number);
  perform story.grant_is_old();
  return coalesce(story.as_login(login, 'select bool_or(value ~ %L)::text from api.open_dossier(%L)', words, number) = 'true', false);
exception when others then return false;
end $$;

-- One case with every relation in it: held by FL, SFS helps, offered to PCS, in SQ91; and one that a school holds.
select story.case_at('FL') as number \gset
select story.as_login('xt_fl_91', 'select event_id from api.add_support(%L, ''SFS'', ''请提供法律援助'')', :'number');
select story.as_login('xt_fl_91', 'select event_id from api.record_visit(%L, true, ''家访所见'')', :'number');
select story.as_login('xt_fl_91', 'select event_id from api.record_plan(%L, ''帮扶计划如下'')', :'number');
select story.offer(:'number', 'PCS', 'xt_fl_91');
select story.commit_check();

create temporary table told (number text, unit_code text, unit text, relation text, relation_name text, facts boolean, words text);
create function story.tell(login text, number text) returns void language plpgsql as $$
begin
  insert into told select tell.number, r.* from jsonb_to_recordset(
    story.as_login(login, 'select coalesce(jsonb_agg(w), ''[]'') from api.who_will_see(%L) w', number)::jsonb)
    r (unit_code text, unit text, relation text, relation_name text, facts boolean, words text);
end $$;
select story.tell('xt_fl_91', :'number');
select is((select string_agg(distinct relation, ' ' order by relation) from told), 'all holds leader offered office supports territory', 'every relation is told');

-- For every login of the street: what is told of its unit, and what it sees.
create temporary table fact as
select l.role_name, u.code,
  (story.told(l.role_name, 'select 1 / count(*) from api.case_timeline t where t.case_number = %L and t.unit_code <> %L', array[:'number', u.code])).told = 'done' as facts,
  story.reads(l.role_name, :'number', '家访所见') as reads, story.reads(l.role_name, :'number', '帮扶计划如下') as reads_plan
from core.login l join core.unit u on u.unit_id = l.unit_id
where l.role_name ~ '_9[12]$' and upper_inf(l.valid);
select cmp_ok((select count(*)::int from fact where facts), '>', 5, 'some see it');
select is_empty($$ select f.* from fact f where f.facts <> exists (select from told t where t.unit_code = f.code and t.facts) $$, 'who is told to see what is done sees it, and nobody else');
select is_empty($$ select f.* from fact f where f.reads <> exists (select from told t where t.unit_code = f.code and t.words ~ '文字记录') $$, 'who is told to read the words reads them, and nobody else');
select is_empty($$ select f.* from fact f where f.reads_plan <> exists (select from told t where t.unit_code = f.code and t.words ~ '文字记录|帮扶计划') $$, 'and so with the plan');
select is((select facts::text || coalesce(words, '') from told where unit_code = 'PCS'), 'false', 'an offer shows neither');

-- What a unit writes decides as well who reads it.
select u.code as school, l.role_name as teacher from core.unit u join core.login l on l.unit_id = u.unit_id and upper_inf(l.valid) where u.kind = 'school' and u.group_name = 'weibao_agency' order by u.code limit 1 \gset
select u.code as clinic, l.role_name as doctor from core.unit u join core.login l on l.unit_id = u.unit_id and upper_inf(l.valid) where u.kind = 'health_centre' and u.group_name = 'weibao_agency' order by u.code limit 1 \gset
select story.case_at('FL') as other \gset
select story.accept(story.offer(:'other', :'clinic', 'xt_fl_91'), :'doctor');
select story.as_login(:'doctor', 'select event_id from api.add_support(%L, %L, ''请关注'')', :'other', :'school');
select story.commit_check();
truncate told;
select story.tell(:'doctor', :'other');
select is((select facts::text || coalesce(words, '') from told where unit_code = :'school'), 'true', 'a school sees what a health centre does, and reads none of its words');

-- A complaint: from whom it is kept is known to the office and the leading group alone.
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', complains_of => ''MSB'')') as lead \gset
select story.commit_check();
truncate told;
select story.tell('xt_ldz_91', :'lead');
select is((select count(*)::int from told where unit_code = 'MSB'), 0, 'the leading group is told that the office does not see a complaint about it');
select story.tell('xt_sq91_91', :'lead');
select is((select count(*)::int from told where unit_code = 'MSB'), 1, 'the community is not');

-- A lead that is still to be.
select is(story.as_login('xt_sq91_91', $$select string_agg(relation || coalesce(unit_code, ''), ' ' order by relation) filter (where relation in ('holds', 'territory')) from api.who_will_see(territory => 'SQ91') $$), 'holdsSQ91 territory', 'a new lead is seen by who will hold it, and in its territory');
select is(story.as_login('xt_fl_91', $$select string_agg(unit_code, '' order by unit_code) filter (where relation = 'holds') from api.who_will_see(null, 'SQ92') $$), 'SQ92', 'also where an agency records it');

select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'who sees no case is not told who does', 'select api.who_will_see(%L)', :'other');
select story.refuses('xt_pcs_91', 'WB102 no_such_lead', 'nor of a lead', 'select api.who_will_see(%L)', :'lead');
select story.refuses('xt_fx91_91', '42501', 'the analyst asks nothing', 'select api.who_will_see()');

-- The version is told to everybody, with one word for each way in which it may not fit.
select is(story.as_login('xt_fx91_91', 'select (api.version((api.version()).schema_version)).fit'), 'fits', 'a client of the same version fits');
select is(story.as_login('xt_fx91_91', 'select (api.version(1000)).fit'), 'database_is_older', 'for one of the future the database is older');
select matches(story.as_login('xt_pcs_91', 'select (api.version(0)).fit_name'), '^本程序的版本较旧', 'one of the past is older itself, and is told so in words');

select * from finish();
rollback;
