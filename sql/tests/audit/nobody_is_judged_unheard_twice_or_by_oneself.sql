-- The unit named is heard also where nobody knows until when, answers once for one thing, by people who have no part in it, and may ask
-- for a review before its audit ends; one hand-over is no buck-passing; and each reads about itself what others read of it.
begin;
\ir ../helpers/street.sql
\ir helpers/found.sql
select plan(19);

create function story.reads(login text, finding text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_read(%L)', finding);
  set local session_replication_role = replica;
  update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
  set local session_replication_role = origin;
  return story.as_login(login, 'select said from api.read_finding(%L) where step = ''answered''', finding);
end $$;

-- the calendar of the next year is not loaded: the answer's deadline is not known
select story.held_by('SQ91', '2026-12-15 09:00') as n \gset
select story.at('2026-12-18 09:00'); select story.visit(:'n', 'xt_sq91_91');
select story.held_by('SQ91', '2026-12-25 09:00') as late \gset
select story.at('2026-12-29 09:00');
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''case'', ''2026-12-01'', ''2026-12-29'', %L)', :'n') as a \gset
select story.finding(:'a', 'late_first_contact', 'SQ91') as f \gset
select story.refuses('xt_msb_91', 'WB612 unit_is_heard_first', 'nobody is decided about while nobody knows until when it may answer', 'select * from api.decide_finding(%L, ''criticised'', ''x'')', :'f');
select story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''accepted'', ''是'')', :'f');
select story.lets('xt_msb_91', 'once it has answered it can be', 'select * from api.decide_finding(%L, ''reminded'', ''x'')', :'f');

-- what was not due then, since no year was loaded, is not late afterwards
select story.at('2027-02-10 09:00');
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''case'', ''2026-12-01'', ''2027-02-09'', %L)', :'late') as b \gset
select story.as_login('xt_ldz_91', 'select found_again || '' '' || different from api.check_audit(%L)', :'b') as before \gset
select story.as_login('xt_msb_91', 'select deadlines > 0 from api.import_calendar(%L)', E'day,name,is_off_day,source\n2027-01-01,元旦,t,x\n2027-01-02,元旦,t,x\n2027-01-03,元旦,t,x\n') as given \gset
select is(:'given'::text, 'true', 'a year that is loaded gives deadlines');
select is(story.as_login('xt_ldz_91', 'select found_again || '' '' || different from api.check_audit(%L)', :'b'), :'before', 'which the audit did not know');

-- a person with two posts
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select 'xt_msb_95', 1, u.unit_id, 9100011, u.group_name, '[2021-01-01,)' from core.unit u where u.code = 'MSB';
create role xt_msb_95 login in role weibao_office; alter role xt_msb_95 set search_path = api;
select story.held_by('SQ91', '2026-03-02 09:00') as own \gset
select story.at('2026-03-05 09:00'); select story.visit(:'own', 'xt_sq91_91');
select story.at('2026-03-09 09:00');
select story.refuses('xt_msb_95', 'WB603 own_unit_is_not_audited', 'nobody audits the unit of the other post', 'select * from api.open_audit(''unit'', ''2026-03-01'', ''2026-03-08'', ''SQ91'')');
select story.as_login('xt_sj91_91', 'select audit_number from api.open_audit(''case'', ''2026-03-01'', ''2026-03-08'', %L, ''QMZJ'')', :'own') as c \gset
select story.as_login('xt_sj91_91', 'select audit_number from api.open_audit(''case'', ''2026-03-01'', ''2026-03-08'', %L, ''领导小组'')', :'own') as d \gset
select is((select u.code from core.audit x join core.unit u on u.unit_id = x.ordered_by_unit_id where x.audit_number = :'d'), 'LDZ', 'the leading group is understood by the name that people say');
select story.finding(:'c', 'late_first_contact', 'SQ91') as mine, story.finding(:'d', 'late_first_contact', 'SQ91') as again \gset
select story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''contested'', ''母亲测试儿童说不在家'')', :'mine');
select story.refuses('xt_msb_95', 'WB609 another_person_must_decide', 'nor decides about it', 'select * from api.decide_finding(%L, ''dismissed'', ''x'', ''not_so'')', :'mine');
select is(story.reads('xt_msb_92', :'mine'), '母亲测***说不在家', 'a child''s name in what is said is masked for who reads it');
select story.as_login('xt_msb_91', 'select event_id from api.decide_finding(%L, ''reminded'', ''x'')', :'mine');

-- one thing, once
select story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''contested'', ''已提醒过'')', :'again');
select story.refuses('xt_msb_91', 'WB626 decided_elsewhere', 'nobody is decided about twice for one thing', 'select * from api.decide_finding(%L, ''criticised'', ''x'')', :'again');
select is((select (story.told('xt_msb_91', 'select * from api.decide_finding(%L, ''criticised'', ''x'')', array[:'again'])).message), '同一事实已在 ' || :'mine' || ' 认定，不得重复处理。', 'and is told where it was');
select story.lets('xt_msb_91', 'it can be dismissed', 'select * from api.decide_finding(%L, ''dismissed'', ''x'', ''justified'')', :'again');

-- a review can be asked until its time is over; what was ordered can be reported while it goes on
select story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''accepted'', ''是'')', story.one) from (
  select x.audit_number || '.' || f.finding_no as one from core.finding f join core.audit x using (audit_id) join core.unit u on u.unit_id = f.unit_id
  where x.audit_number = :'c' and u.code = 'SQ91' and f.weight <> 'fact' and x.audit_number || '.' || f.finding_no <> :'mine') story;
select story.as_login('xt_msb_91', 'select event_id from api.decide_finding(%L, ''dismissed'', ''x'', ''not_so'')', story.one) from (
  select x.audit_number || '.' || f.finding_no as one from core.finding f join core.audit x using (audit_id) join core.finding_state s using (audit_id, finding_no) where x.audit_number = :'c' and s.status in ('open', 'answered')) story;
select story.refuses('xt_sj91_91', 'WB625 review_can_be_asked', 'an audit is not closed while a review can be asked', 'select * from api.close_audit(%L)', :'c');
select story.at('2026-03-25 09:00');
select story.lets('xt_sj91_91', 'afterwards it is', 'select * from api.close_audit(%L)', :'c');

-- one hand-over is not three
select story.held_by('SQ91', '2026-04-29 09:00') as passed \gset
select story.at('2026-04-30 08:00'); select story.offer(:'passed', 'FL', 'xt_sq91_91');
select story.at('2026-04-30 08:30'); select story.accept(:'passed', 'xt_fl_91');
select story.at('2026-05-06 10:00');
select story.finds(:'passed', 'handover_in_last_tenth SQ91', 'handed over in the last tenth');
select story.finds_not(:'passed', 'buck_passing', 'which is one hand-over, whatever else is found of it');
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''case'', ''2026-04-01'', ''2026-05-05'', %L)', :'passed') as e \gset
select ok(story.as_login('xt_msb_91', 'select count(*) from api.explain_finding(%L) where what like ''试验SQ91%%期限之内''', story.finding(:'e', 'late_first_contact', 'FL')) = '1', 'it is told whose time was used up before');

-- each who asked for a pause, for its part
select story.held_by('SQ91', '2026-06-01 09:00') as paused \gset
select story.as_login('xt_sq91_91', 'select event_id from api.ask_pause(%L, %L, ''外出'')', :'paused', '2026-06-30');
select story.at('2026-06-01 10:00'); select story.as_login('xt_msb_91', 'select count(*) from api.answer_request(%L, true, ''可'')', :'paused');
select story.at('2026-07-03 10:00'); select story.visit(:'paused', 'xt_sq91_91'); select story.offer(:'paused', 'FL', 'xt_sq91_91'), story.accept(:'paused', 'xt_fl_91');
select story.as_login('xt_fl_91', 'select event_id from api.ask_pause(%L, %L, ''外出'')', :'paused', '2026-07-06');
select story.at('2026-07-03 11:00'); select story.as_login('xt_ldz_91', 'select count(*) from api.answer_request(%L, true, ''可'')', :'paused');
select story.at('2026-07-10 09:00');
select results_eq(format($$ select u.code, f.minutes / 1440 from core.findings_of(core.known_in_full(story.matters(%L), null)) f join core.unit u using (unit_id) where f.code = 'paused_too_long' order by 2 $$, :'paused'),
  $$ values ('FL', 2::bigint), ('SQ91', 28) $$, 'who asked last does not answer for all of it');

-- what is told of a unit is told to it
select is(story.as_login('xt_pcs_91', 'select (c.*)::text from api.compare_units(''2026-01-01'', ''2026-06-30'') c where unit_code = ''PCS'''),
  story.as_login('xt_msb_91', 'select (c.unit_code, c.unit_name, c.offers, c.answered_in_time, c.response_rate, c.response_at_least, c.debts, c.on_time, c.on_time_rate, c.on_time_at_least, c.cases, c.resolved, c.resolution_rate, c.resolution_at_least, c.returned, c.passed_on, c.unsigned_minutes, c.median_answer_minutes, c.late_minutes, c.decided, 0::bigint)::text from api.compare_units(''2026-01-01'', ''2026-06-30'') c where unit_code = ''PCS'''),
  'a unit reads the figures about itself that the office reads');
select story.refuses('xt_pcs_91', 'WB624 figures_are_the_units_own', 'of another it is refused', 'select * from api.compare_units(''2026-01-01'', ''2026-06-30'', null, ''FL'')');
select * from finish();
rollback;
