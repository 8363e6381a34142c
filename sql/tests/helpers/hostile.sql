-- Every verb with arguments that work, and values that do not belong there. Included after street.sql.
--
-- The list of verbs and parameters comes from the catalog: a new verb without working arguments fails the test.

\ir endings.sql

create view story.parameter as
select p.proname::text as verb, p.proargnames[i] as parameter, format_type(t.type, null) as type
from pg_proc p cross join lateral unnest(p.proargtypes) with ordinality t (type, i)
where p.pronamespace = 'api'::regnamespace;

-- What each login of the tests can work on, so that a call comes as far as it can.
create table story.at_hand as
select l.position, l.login, l.unit,
  story.lead('xt_msb_91') as lead,
  story.case_at(l.unit) as held,
  story.offer(story.case_at(l.unit), l.other, story.login_of(l.unit)) as offered_away,
  story.offered_to(l.unit, l.other) as offered,
  story.case_at('MSB') as elsewhere,
  null::text as supported, null::text as closing, null::text as lead_offered, null::text as lead_away,
  null::text as lowered,
  null::text as closed,
  null::text as asked_again,
  null::text as asked,
  null::text as paused,
  null::text as ordered,
  null::text as escalated,
  null::text as moving,
  null::text as frozen,
  null::text as nameless,
  null::text as grown,
  null::text as restricted,
  null::text as unreported, null::text as reported, null::text as slip, null::text as foreign_case, null::bigint as reporter,
  null::bigint as dossier,
  null::bigint as search,
  null::bigint as trace,
  null::bigint as explained,
  null::bigint as access_of_a_day, null::bigint as reading, null::bigint as year_asked
from (values (1, 'xt_msb_92', 'MSB', 'FL'), (2, 'xt_sq91_91', 'SQ91', 'FL'), (3, 'xt_sq91_wg01_91', 'SQ91_WG01', 'SQ91'), (4, 'xt_pcs_91', 'PCS', 'FL')) l (position, login, unit, other);
insert into story.at_hand (position, login, unit, lead, held, offered_away, offered, elsewhere)
select l.position, l.login, l.unit, a.lead, a.held, a.offered_away, a.offered, a.elsewhere
from (values (5, 'xt_ldz_91', 'LDZ'), (6, 'xt_sj91_91', 'SJ91'), (7, 'xt_fx91_91', 'FX91')) l (position, login, unit) join story.at_hand a on a.unit = 'MSB';
update story.at_hand set closing = story.case_at('FL'), lead_away = story.lead('xt_msb_91'), lead_offered = story.lead('xt_sq91_91', null),
  supported = story.case_at(case unit when 'LDZ' then 'MSB' when 'SJ91' then 'MSB' when 'FX91' then 'MSB' else unit end);
select story.as_login('xt_msb_91', 'select lead_number from api.dispatch_lead(%L, ''SQ91'')', a.lead_away),
  story.as_login('xt_msb_91', 'select lead_number from api.dispatch_lead(%L, ''MSB'')', a.lead_offered),
  story.as_login('xt_msb_91', 'select event_id from api.add_support(%L, ''SFS'', ''协助'')', a.supported) from story.at_hand a;
select story.propose_closing(a.closing, 'xt_fl_91') from story.at_hand a;

-- A risk that waits to be lowered; a request that waits, and a pause that runs, as each may answer or end it; an order to
-- each unit; and a case that went up to each from the tier below.
update story.at_hand set lowered = story.case_at('FL'), asked = story.case_at('SQ91_WG01', 'SQ91_WG01'), ordered = story.case_at('FL'),
  paused = story.case_at(case when unit in ('LDZ', 'SJ91', 'FX91') then 'MSB' else unit end, 'SQ91_WG01'),
  escalated = story.case_at(case unit when 'MSB' then 'SQ91' when 'SQ91' then 'SQ91_WG01' else 'FL' end, 'SQ91_WG01');
select story.as_login('xt_fl_91', 'select risk from api.assess_case(%L, ''low'', ''情况好转'', null, ''最有利于本人'', ''愿意'')', a.lowered),
  story.as_login('xt_sq91_wg01_91', 'select event_id from api.ask_pause(%L, %L, ''外出就医'')', a.asked, (core.now() + interval '9 days')::text),
  story.pause(a.paused),
  story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''reminder'', ''请办理'', %L)', a.ordered, u.code),
  story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''blue'', ''请办理'', %L)', a.ordered, u.code),
  story.as_login(story.login_of(case a.unit when 'MSB' then 'SQ91' when 'SQ91' then 'SQ91_WG01' else 'FL' end), 'select to_unit_code from api.escalate_case(%L, ''需要协调'')', a.escalated)
from story.at_hand a join core.unit u on u.subdistrict_id = 1 and u.code = case when a.unit in ('SJ91', 'FX91') then 'MSB' else a.unit end;

update story.at_hand set closed = story.case_at('MSB', 'SQ91_WG01'), asked_again = story.case_at('MSB', 'SQ91_WG01');
select story.propose_closing(n, 'xt_msb_91'), story.close(n) from story.at_hand a, unnest(array[a.closed, a.asked_again]) n;
select story.as_login('xt_sq91_91', 'select event_id from api.ask_reopening(%L, ''other'', ''请重启'')', a.asked_again) from story.at_hand a;
select story.as_login(a.login, 'select event_id from api.report_to_police(%L, ''已报告派出所'')', a.held) from story.at_hand a where a.unit in ('MSB', 'SQ91', 'SQ91_WG01');
-- A case that only some know of.
update story.at_hand set restricted = story.case_at('MSB');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_msb_92'', ''xt_ldz_91'', %L])', a.restricted, a.login) from story.at_hand a;
-- Leads that each took itself, one with its reporter and slip; a case that is none of its business.
update story.at_hand set foreign_case = story.case_at('FL', 'SQ92');
update story.at_hand set unreported = story.lead(login, null), reported = story.lead(login, null) where unit not in ('SJ91', 'FX91');
update story.at_hand set slip = story.as_login(login, 'select slip_code from api.record_reporter(%L)', reported) where reported is not null;
-- A child that moves away, one that died, one whose name nobody knows, one that has come of age.
update story.at_hand set moving = story.moving(story.case_at(h.holder)), frozen = story.dies(story.case_at(h.holder)),
  nameless = story.nameless(story.case_at(h.holder)), grown = story.born(story.case_at(h.holder), '2000-01-01')
from (select a.position, case when a.unit in ('SQ91', 'PCS') then a.unit else 'MSB' end as holder from story.at_hand a) h
where h.position = at_hand.position;

-- An audit of the community, whose leads the office was told of too late; its findings stand at every step. One that has none can be closed.
create table story.audits (whole text, closable text, open text, answered text, rectifying text, to_recheck text, in_review text, closed text);
select story.clock(core.now() - interval '20 days');
select story.lead('xt_sq91_91', null) from generate_series(1, 7);
select story.clock(core.now() + interval '20 days');
insert into story.audits
select whole, closable, whole || '.1', whole || '.2', whole || '.3', whole || '.4', whole || '.5', whole || '.6' from (
  select story.as_login('xt_sj91_91', 'select audit_number from api.open_audit(''unit'', %L, %L, ''SQ91'', ''QMZJ'')', (current_date - 60)::text, ((core.now() at time zone 'Asia/Shanghai')::date)::text) as whole,
    story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''case'', %L, %L, %L)', ((core.now() at time zone 'Asia/Shanghai')::date - 1)::text, ((core.now() at time zone 'Asia/Shanghai')::date)::text, (select a.held from story.at_hand a where a.unit = 'MSB')) as closable) a;
select story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''accepted'', ''说明'')', f) from story.audits a, unnest(array[a.answered, a.rectifying, a.to_recheck, a.in_review, a.closed]) f;
select story.as_login('xt_msb_91', 'select event_id from api.decide_finding(%L, %L, ''理由'')', f, m) from story.audits a,
  unnest(array[a.rectifying, a.to_recheck, a.in_review, a.closed], array['rectification', 'rectification', 'reminded', 'reminded']) t (f, m);
select story.as_login('xt_sq91_91', 'select event_id from api.report_rectification(%L, ''说明'')', a.to_recheck), story.as_login('xt_sq91_91', 'select event_id from api.ask_review(%L, ''说明'')', a.in_review) from story.audits a;

-- Grants as if an earlier transaction had made them, and all of it before the clock stands where the calls are made.
update story.at_hand a set
  dossier = story.as_login(a.login, 'select api.ask_to_open(%L, ''review'')', a.held)::bigint,
  reporter = story.as_login(a.login, 'select api.ask_reporter(%L, ''review'')', a.reported)::bigint,
  search = story.as_login(a.login, 'select api.ask_to_search(''测试儿童'')')::bigint,
  trace = story.as_login(a.login, 'select api.ask_to_trace(''login'', %L)', a.login)::bigint
where a.unit not in ('SJ91', 'FX91');
update story.at_hand a set trace = story.as_login(a.login, 'select api.ask_to_trace(''login'', %L)', a.login)::bigint where a.unit = 'SJ91';
update story.at_hand a set
  explained = story.as_login(a.login, 'select api.ask_about_access(%L, %L)', a.login, a.held)::bigint,
  access_of_a_day = story.as_login(a.login, 'select api.ask_about_access(%L, null, %L)', a.login, (core.now() - interval '1 day')::date::text)::bigint
where a.unit in ('MSB', 'SJ91');
update story.at_hand a set year_asked = story.as_login(a.login, 'select api.ask_to_trace_year(2026)')::bigint where a.unit in ('MSB', 'LDZ', 'SJ91');
update story.at_hand a set reading = story.as_login(a.login, 'select api.ask_to_read(%L)', (select x.open from story.audits x))::bigint where a.unit = 'SJ91';
set local session_replication_role = replica;
update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
set local session_replication_role = origin;
select story.as_login('xt_msb_91', 'select api.lock_login(''xt_jgzx_91'')');
insert into core.draft (login_id, draft_no, words, saved_at) select l.login_id, 1, '{visit,add}', core.now() from core.login l;
select story.commit_check();
select story.clock(core.now() + interval '1 minute');

-- The arguments that work, by parameter, for a login.
create function story.working_argument(verb text, parameter text, mine story.at_hand) returns text
language sql as $$
  select case
    when parameter = 'case_number' then case
      when verb in ('accept_case', 'return_case', 'check_return') then mine.offered
      when verb = 'withdraw_offer' then mine.offered_away
      when verb = 'assign_case' then mine.elsewhere
      when verb = 'confirm_closing' then mine.closing
      when verb = 'end_support' then mine.supported
      when verb = 'confirm_lowering' then mine.lowered
      when verb = 'refuse_closing' then mine.closing
      when verb = 'answer_request' then mine.asked
      when verb = 'end_pause' then mine.paused
      when verb = 'ask_reopening' then mine.closed
      when verb in ('reopen_case', 'refuse_reopening') then mine.asked_again
      when verb in ('record_receipt', 'call_off_move') then mine.moving
      when verb = 'conclude_review' then mine.frozen
      when verb = 'end_unidentified' then mine.nameless
      when verb = 'end_at_18' then mine.grown
      when verb = 'lift_restriction' then mine.restricted
      else mine.held end
    when verb = 'break_glass' and parameter = 'number' then mine.foreign_case
    when parameter in ('audit_number', 'former', 'latter') then (select case verb when 'close_audit' then a.closable else a.whole end from story.audits a)
    when parameter = 'finding' then (select case verb when 'decide_finding' then a.answered when 'report_rectification' then a.rectifying
      when 'recheck_finding' then a.to_recheck when 'decide_review' then a.in_review when 'ask_review' then a.closed else a.open end from story.audits a)
    when parameter = 'content' then (select core.canonical_audit(u) from story.audits a join core.audit u on u.audit_number = a.whole)
    when parameter = 'position' then 'accepted'
    when parameter = 'measure' then '提醒'
    when parameter = 'cause' then 'not_so'
    when parameter = 'passed' then 'true'
    when parameter = 'scope' then '街道'
    when parameter = 'ordered_by' then 'LDZ'
    when parameter = 'community' then 'SQ91'
    when verb = 'set_definition' and parameter = 'code' then 'no_officer'
    when verb = 'set_superior' and parameter = 'unit' then 'QMZJ'
    when verb = 'decide_review' and parameter = 'outcome' then '维持'
    when verb in ('open_audit', 'try_audit') and parameter = 'subject' then null
    when verb in ('answer_finding', 'decide_finding', 'decide_review', 'report_rectification', 'recheck_finding', 'ask_review') and parameter = 'paper' then '示例函'
    when verb in ('open_audit', 'try_audit', 'compare_units', 'trend') and parameter in ('since', 'until') then ((core.now() at time zone 'Asia/Shanghai')::date - 1)::text
    when parameter = 'lead_number' then case
      when verb = 'record_reporter' then coalesce(mine.unreported, mine.lead)
      when verb in ('ask_reporter', 'open_reporter', 'ask_by_slip') then coalesce(mine.reported, mine.lead)
      when verb in ('accept_lead', 'return_lead', 'check_lead_return') then mine.lead_offered
      when verb = 'withdraw_lead_offer' then mine.lead_away
      else mine.lead end
    when parameter = 'to_unit' and verb in ('dispatch_lead', 'assign_lead') then 'SQ91'
    when parameter = 'duty' and verb in ('dispatch_lead', 'assign_lead') then 'D-SQ-05'
    when parameter = 'typed' then case verb when 'known_code' then '在办' else mine.held end
    when parameter = 'number' then case verb when 'answer_order' then mine.ordered when 'decide_escalation' then mine.escalated when 'notify_office' then mine.lead_offered else mine.held end
    when parameter = 'kind' then case verb when 'set_rule' then 'case.visit' when 'known_code' then 'case_status' else '评估' end
    when parameter = 'until' and verb <> 'try_rules' then (core.now() + interval '29 days')::text
    when parameter = 'at' then core.now()::text
    when parameter = 'day' and verb = 'access_at' then (core.now() - interval '1 day')::date::text
    when parameter = 'granted' then 'true'
    when parameter = 'level' then '催办'
    when parameter = 'decision' then '指示'
    when parameter = 'amount' then '9'
    when parameter = 'time_unit' then '日'
    when parameter = 'source' then '本街道决定'
    when parameter = 'file' then E'day,name,is_off_day\n2027-01-01,元旦,t'
    when parameter = 'proposed' then '[{"kind": "case.visit", "amount": 9, "time_unit": "day"}]'
    when parameter in ('since', 'until') then ((core.now() at time zone 'Asia/Shanghai')::date - 1)::text
    when parameter in ('from_login', 'to_login') then 'xt_' || case mine.unit when 'PCS' then 'pcs' else 'msb' end || case parameter when 'from_login' then '_91' else '_92' end
    when parameter = 'to_unit' and verb = 'issue_order' then mine.unit
    when verb = 'name_keeper' then 'xt_msb_91'
    when parameter = 'year' then '2026'
    when parameter = 'code' then coalesce(mine.slip, 'AAAABBBB')
    when parameter = 'because' then case verb when 'recuse' then '亲属' else 'sealed' end
    when parameter = 'words' then '{visit,add}'
    when parameter = 'draft_no' then case verb when 'drop_draft' then '1' end
    when parameter = 'logins' then format('{xt_msb_91,xt_msb_92,xt_ldz_91,%s}', mine.login)
    when verb = 'recuse' and parameter = 'login' then null
    when verb = 'recuse' and parameter = 'unit' then null
    when parameter = 'unit' then 'SFS'
    when parameter = 'verifier' then 'SCRAM-SHA-256$4096:c2FsdCBvZiBzaXh0ZWVuLg==$TzKi+XRYt/D0JW7Saywc35SQ3rGeYFq1xK9DvoO/WII=:mBPys2ZmzHEjoRJ7rF4iBZRW1Iu2ZXpu5J9vqVPl7uw='
    when verb in ('unlock_login', 'end_sessions') then 'xt_jgzx_91'
    when verb in ('lock_login', 'reset_password') then 'xt_fl_91'
    when parameter = 'login' then mine.login
    when parameter = 'duty' and verb = 'add_support' then 'D-SFS-01'
    when parameter = 'to_unit' then case when mine.unit = 'SQ91_WG01' then 'SQ91' else 'FL' end
    when parameter = 'duty' then case when mine.unit = 'SQ91_WG01' and verb = 'dispatch_case' then 'D-SQ-05' else 'D-FL-01' end
    when parameter = 'look_id' then case verb when 'open_dossier' then mine.dossier when 'open_reporter' then mine.reporter when 'trace_looks' then mine.trace when 'read_finding' then mine.reading when 'explain_access' then mine.explained when 'access_at' then mine.access_of_a_day when 'trace_year' then mine.year_asked else mine.search end::text
    when parameter = 'about' then '账号'
    when parameter = 'subject' then mine.login
    when parameter = 'reason_code' then case verb when 'return_case' then 'wrong_matter' when 'return_lead' then 'wrong_matter' when 'check_lead_return' then 'wrong_matter' when 'check_return' then 'wrong_matter' when 'screen_lead' then 'duplicate' when 'ask_reopening' then 'new_harm' when 'reopen_case' then 'new_harm' when 'explain_report' then 'serious' else 'difficulty_resolved' end
    when parameter in ('note', 'summary', 'best_for_child', 'child_wish', 'not_asked') then '说明'
    when parameter = 'to_place' or parameter = 'paper' and verb in ('record_receipt', 'end_by_adoption') then '某地'
    when verb = 'record_reporter' and parameter = 'name' then '某某'
    when parameter = 'name' then '新名称'
    when parameter = 'outcome' then 'out'
    when parameter = 'category' then 'C3-1'
    when parameter = 'risk' then '高'
    when parameter = 'channel' then 'school'
    when parameter = 'child_seen' then 'true'
    when parameter = 'query' then '测试儿童'
    when parameter = 'purpose' then '复核'
    when parameter = 'phone' then '139'
    when parameter = 'situations' then '{MR1,MR2}'
    when parameter = 'guardian_name' then '某某'
    when parameter = 'guardian_phone' then '139'
    end
$$;

create function story.statement(verb text, mine story.at_hand, changed text default null, value text default null) returns text
language sql as $$
  select format('select * from api.%I(%s)', verb, (
    select string_agg(format('%I => %L::%s', a.parameter, case when a.parameter = changed then value else w.argument end, a.type), ', ')
    from story.parameter a, story.working_argument(verb, a.parameter, mine) w (argument)
    where a.verb = statement.verb and (w.argument is not null or a.parameter = changed)))
$$;

create view story.hostile as
select v.type, v.value, left(coalesce(v.value, 'null'), 24) as shown, row_number() over ()::int as position from (values
  ('text', null), ('text', ''), ('text', '   '), ('text', repeat('长', 350000)), ('text', E'a\u0001b'), ('text', E'\u202Eabc'),
  ('text', E'a\u200Bb'), ('text', E'\uFEFF'), ('text', '😀😀'), ('text', E'a\nb'), ('text', '%s {1} %1$s \ ''; --'), ('text', '１２３４ＡＢ'),
  ('text', '2026-AAAAAA'), ('text', '2026-00000T'), ('text', 'L2026-00000T'), ('text', 'MSB'), ('text', 'SQ'), ('text', 'LDZ'), ('text', '残联'),
  ('text', 'D-MSB-01'), ('text', 'other'), ('text', '其他'), ('text', '999999201506010017'), ('text', '99999920150231001X'), ('text', '510101201506010011'),
  ('text[]', null), ('text[]', '{}'), ('text[]', '{NULL}'), ('text[]', '{{MR1,x},{MR2,y}}'), ('text[]', '[7:8]={MR1,MR2}'), ('text[]', '{"' || repeat('x', 300000) || '"}'),
  ('text[]', '{MR1,MR1,mr1}'), ('text[]', '{""}'),
  ('date', null), ('date', 'infinity'), ('date', '-infinity'), ('date', '4713-01-01 BC'), ('date', '5874897-12-31'), ('date', '2099-01-01'),
  ('timestamp with time zone', null), ('timestamp with time zone', 'infinity'), ('timestamp with time zone', '-infinity'),
  ('timestamp with time zone', '4713-01-01 00:00+00 BC'), ('timestamp with time zone', '294276-12-31 23:59:59+00'), ('timestamp with time zone', '2099-01-01 00:00+00'),
  ('numeric', null), ('numeric', '-1'), ('numeric', 'NaN'), ('numeric', '1e300'), ('numeric', 'Infinity'), ('boolean', null), ('boolean', 'true'), ('boolean', 'false'),
  ('integer', null), ('integer', '0'), ('integer', '-1'), ('integer', '1'), ('integer', '2147483647'), ('integer', '-2147483648'),
  ('jsonb', null), ('jsonb', 'null'), ('jsonb', '"x"'), ('jsonb', '[]'), ('jsonb', '[null]'), ('jsonb', '[{}]'), ('jsonb', '{"kind": "case.visit"}'),
  ('jsonb', '[{"kind": 1, "amount": "99999999999", "time_unit": []}]'), ('jsonb', '[{"kind": "case.visit", "amount": 1e999, "time_unit": "day"}]'),
  ('jsonb', '[{"kind": "case.visit", "amount": 1, "time_unit": "day", "risk": "\u202e"}]'), ('jsonb', '[' || rtrim(repeat('{"kind": "case.visit", "amount": 9, "time_unit": "day"},', 300), ',') || ']'),
  ('bigint', null), ('bigint', '0'), ('bigint', '-1'), ('bigint', '9223372036854775807')) v (type, value);

-- What a call may end in: it is done, a rule of ours refuses it, or the verb is not for the analyst at all.
create function story.strange(told text, login text) returns boolean
language sql as $$
  select not (told = 'done' or told ~ '^WB[1-9][0-9][0-9] [a-z_]+$' or told = '42501' and login ~ '_fx91_')
$$;
