-- The explanation of a login's access is what happens when it looks; what it could have seen on a day is what it saw; and asking
-- about either leaves a trace.
begin;
\ir ../helpers/street.sql
select plan(33);
select story.case_at('PCS') as own, story.case_at('FL', 'SQ92') as hidden, story.offered_to('PCS', 'FL') as offered, story.case_at('PCS') as gone \gset
select story.accept(story.offer(:'gone', 'FL', 'xt_pcs_91'), 'xt_fl_91');
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', complains_of => ''PCS'')') as complaint \gset
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', complains_of => ''MSB'')') as of_office \gset
select story.commit_check();

-- For every kind of login and a part of the street, the explanation and the fact.
create temporary table pair as
select g as login, c.case_id, c.case_number,
  (select bool_and(e.grants) from core.explained_access(g, c.case_id) e where e.part = 'policy') as sees,
  (select bool_and(e.grants) from core.explained_access(g, c.case_id) e where e.part = 'identity') as opens
from core.login g cross join lateral (
  select c.case_id, c.case_number from core.case_file c order by c.case_number in (:'own', :'hidden', :'offered', :'gone') desc, md5(c.case_number) limit 12) c
where g.role_name in ('xt_msb_91', 'xt_ldz_91', 'xt_sq91_91', 'xt_sq92_91', 'xt_sq91_wg01_91', 'xt_pcs_91', 'xt_fl_91', 'xt_sj91_91', 'xt_fx91_91');
select cmp_ok((select count(*)::int from pair where sees), '>', 20, 'some are seen');
select cmp_ok((select count(*)::int from pair where not coalesce(sees, false)), '>', 20, 'and some are not');
select is_empty($$ select (p.login).role_name, p.case_number from pair p where coalesce(p.sees, false) <>
  coalesce(((story.told((p.login).role_name, 'select 1 / count(*) from api.cases where case_number = %L', array[p.case_number])).told = 'done'), false) $$, 'what is explained as seen is seen, and nothing else');
select is_empty($$ select (p.login).role_name, p.case_number from pair p where coalesce(p.opens, false) <>
  ((story.told((p.login).role_name, 'select api.ask_to_open(%L, ''review'')', array[p.case_number])).told = 'done') $$, 'and whose dossier is explained as open is opened');

create function story.explained(login text, number text) returns table (part text, what text, grants boolean) language sql as $$
  select e.part, e.what, e.grants from core.explained_access(core.login_by_name(login, 1), story.matter(number)) e $$;
select results_eq(format($$ select what::text collate "C", grants from story.explained('xt_pcs_91', %L) where part = 'row' order by what, grants $$, :'gone'),
  $$ values ('holds'::text collate "C", false), ('offered', false) $$, 'of a case that has gone, the rows are told that once gave access');
select is((select string_agg(what, ' ') from story.explained('xt_pcs_91', :'gone') where part = 'own_acts'), 'timeline_event', 'and that the own acts are seen still');
select is((select count(*)::int from story.explained('xt_pcs_91', :'complaint') where part = 'kept_from' and not grants), 1, 'of a complaint, that it is kept from the unit');
select is((select bool_or(grants) from story.explained('xt_pcs_91', :'complaint') where part = 'policy'), false, 'which therefore does not see it');
select is((select grants from story.explained('xt_pcs_91', :'own') where part = 'verb' and what = 'assign_case'), false, 'a verb of others is told as such');
select is((select grants from story.explained('xt_pcs_91', :'own') where part = 'verb' and what = 'accept_case'), true, 'and one of its own');
update core.login set locked_at = now() where role_name = 'xt_pcs_92';
select is((select bool_or(grants) from story.explained('xt_pcs_92', :'own') where part in ('account', 'policy', 'identity')), false, 'a locked login sees nothing, and that is why');

select is((select array_agg(what || ' ' || grants order by what) from story.explained('xt_pcs_91', :'hidden') where part = 'verb' and what in ('record_visit', 'ask_to_open', 'dispatch_case', 'break_glass')),
  '{"ask_to_open false","break_glass true","dispatch_case false","record_visit false"}', 'on what it does not see, verbs do nothing, but for the glass');
select is_empty($$ select what from story.explained('xt_pcs_91', (select case_number from pair limit 1)) where part = 'verb' and what ~ '^(accept_lead|screen_lead|unit_at|dissolve_unit|record_lead|sweep)$' $$, 'of a case, no verbs of leads or of nothing');
select set_has(format($$ select what from story.explained('xt_fl_91', %L) where part = 'verb' $$, :'complaint'), $$ values ('screen_lead'), ('ask_to_open') $$, 'of a lead, those of leads');

-- Who may ask, and the trace.
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'not an agency', 'select api.ask_about_access(''xt_pcs_91'', %L)', :'own');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'nor the leading group', 'select api.ask_about_access(''xt_pcs_91'', %L)', :'own');
select story.refuses('xt_msb_91', 'WB102 no_such_lead', 'the office not about what is kept from it', 'select api.ask_about_access(''xt_pcs_91'', %L)', :'of_office');
select story.refuses('xt_msb_91', 'WB109 no_login_to_trace', 'nor about nobody', 'select api.ask_about_access(''xt_nobody_01'', %L)', :'own');
select story.refuses('xt_msb_91', 'WB441 number_or_day', 'nor about nothing', 'select api.ask_about_access(''xt_pcs_91'')');
select story.refuses('xt_msb_91', 'WB501 look_needs_a_grant', 'without a grant nothing is told', 'select api.explain_access(''xt_pcs_91'', %L)', :'own');
select story.as_login('xt_sj91_91', 'select api.ask_about_access(''xt_pcs_91'', %L)', :'own') as look \gset
select story.refuses('xt_sj91_91', 'WB501 look_needs_a_grant', 'nor with one of the same transaction', 'select api.explain_access(''xt_pcs_91'', %L, %L)', :'own', :'look');
set local session_replication_role = replica;
update core.look_grant set granted_in = '3' where ticket = :'look';
set local session_replication_role = origin;
select is(story.as_login('xt_sj91_91', 'select count(*) > 20 from api.explain_access(''xt_pcs_91'', %L, %L)', :'own', :'look'), 'true', 'with one, the auditor is told');
select is((select g.query from core.look_grant g where g.ticket = :'look'), 'access xt_pcs_91 ' || :'own', 'and that it asked, and about what, is kept');

-- A day: what it could have seen.
create temporary table then_seen as select (now() at time zone 'Asia/Shanghai')::date as day;
select is_empty($$ select l.role_name, n.number from core.login l cross join then_seen t
  cross join lateral (select core.number_of(s.matter_id) as number from core.seen_during(l, tstzrange(now() + interval '1 second', now() + interval '2 seconds')) s where s.because <> 'acted') n
  where l.role_name in ('xt_msb_91', 'xt_sq91_91', 'xt_sq91_wg01_91', 'xt_pcs_91', 'xt_fl_91', 'xt_sj91_91')
  except select l.login, v.number from (values ('xt_msb_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91'), ('xt_pcs_91'), ('xt_fl_91'), ('xt_sj91_91')) l (login)
  cross join lateral unnest(story.as_login(l.login, 'select array(select case_number from api.cases union all select lead_number from api.leads union all select audit_number from api.audits)')::text[]) v (number) $$, 'what a login could see now is in its views');
select is_empty($$ select l.login, v.number from (values ('xt_msb_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91'), ('xt_pcs_91'), ('xt_fl_91'), ('xt_sj91_91')) l (login)
  cross join lateral unnest(story.as_login(l.login, 'select array(select case_number from api.cases union all select lead_number from api.leads union all select audit_number from api.audits)')::text[]) v (number)
  except select l.role_name, n.number from core.login l
  cross join lateral (select core.number_of(s.matter_id) as number from core.seen_during(l, tstzrange(now() + interval '1 second', now() + interval '2 seconds')) s where s.because <> 'acted') n $$, 'and nothing else is');
-- nine days later the case goes on
select story.clock(now() + interval '9 days');
select story.accept(story.offer(:'own', 'FL', 'xt_pcs_91'), 'xt_fl_91');
select story.clock(now() + interval '20 days');
create function story.saw(login text, number text, days int) returns text language sql as $$
  select string_agg(s.because, ' ' order by s.because) from core.seen_during(core.login_by_name(login, 1), tstzrange(now() + days * interval '1 day', now() + (days + 1) * interval '1 day')) s where s.matter_id = story.matter(number) $$;
select is(array[story.saw('xt_pcs_91', :'own', 3), story.saw('xt_pcs_91', :'own', 12), story.saw('xt_fl_91', :'own', 3), story.saw('xt_fl_91', :'own', 12), story.saw('xt_pcs_91', :'own', -1)],
  array['acted holds', 'acted', null, 'acted holds', null], 'before it went on, the one saw it, after that the other; before it was there, nobody');
update core.login set valid = tstzrange(lower(valid), now() + interval '5 days') where role_name = 'xt_pcs_91';
select is(array[story.saw('xt_pcs_91', :'own', 3), story.saw('xt_pcs_91', :'own', 6)], array['acted holds', null], 'and who has left sees nothing from then on');

-- A glass that was broken opens the dossier for an hour, and that is told as the reason, today and later.
select story.clock(now());
select story.case_at('SFS', 'SQ92') as glass \gset
select is((select bool_or(e.grants) from story.explained('xt_fl_91', :'glass') e where e.part = 'identity'), false, 'before, its dossier is not opened');
select story.as_login('xt_fl_91', 'select event_id from api.break_glass(%L, ''x'')', :'glass');
select story.clock(now() + interval '1 minute');
select is((select array_agg(e.part || ' ' || e.what || ' ' || e.grants order by e.part) from story.explained('xt_fl_91', :'glass') e where e.part in ('identity', 'row')), '{"identity api.ask_to_open true","row broken_glass true"}', 'it is by the broken glass');
select story.clock(now() + interval '2 hours');
select is((select array_agg(e.part || ' ' || e.what || ' ' || e.grants order by e.part) from story.explained('xt_fl_91', :'glass') e where e.part in ('identity', 'row')), '{"identity api.ask_to_open false","row broken_glass false"}', 'and no longer after an hour');
select is(story.saw('xt_fl_91', :'glass', 0), 'acted broken_glass', 'that day it could see it');

-- What a unit saw before it was recused it saw.
select story.clock(now() + interval '3 days');
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''complained_about'', null, ''SQ92'')', :'glass');
select story.clock(now() + interval '20 days');
select is(array[story.saw('xt_sq92_91', :'glass', 1), story.saw('xt_sq92_91', :'glass', 5)], array['territory', null], 'of what it is recused from, it saw what came before');
select is((select since from core.explained_access(core.login_by_name('xt_sq92_91', 1), story.matter(:'glass')) where part = 'kept_from'), now() + interval '3 days', 'and since when is explained');

select * from finish();
rollback;
