-- When a unit is dissolved or merged, everything it has goes to its heir at one instant: no clock is reset, no late minute changes
-- hands, nothing is left with nobody, and history keeps what was. 2026-03-02 is a Monday.
--
-- Seen to fail: without core.change_holder, core.pass_debts, core.pass_orders, core.pass_support, the update of core.escalation and the
-- lapse of the offer in core.pass_on; without clock_from in core.lateness; without core.pass_territory in core.succeed_unit; without
-- each of the steps of core.end_unit; without each condition of core.check_heir; without each of the triggers of the change succession.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.unit(id int) returns text
language sql as $$ select u.code from core.unit u where u.unit_id = id $$;
create function story.has(unit text) returns int
language sql as $$ select count(*)::int from core.unit u cross join core.has_of_unit(u.unit_id) where u.code = unit $$;
create function story.ends(unit text, to_unit text, dry_run boolean default true, verb text default 'dissolve_unit', by text default 'xt_msb_91') returns text
language sql as $$
  select story.as_login(by, 'select string_agg(number || '' '' || done || '' '' || had, '','' order by number) from api.' || verb || '(%L, %L, ''街道发〔2026〕1 号'', %L)', unit, to_unit, dry_run::text)
$$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as held, story.offered_to('PCS') as offered, story.case_at('SFS') as ordered, story.case_at('SFS') as supported,
  story.offer(story.case_at('PCS'), 'FL', 'xt_pcs_91') as away, story.offer(story.case_at('PCS'), 'SFS', 'xt_pcs_91') as to_heir,
  story.case_at('PCS') as closing, story.case_at('FL') as untouched, story.lead('xt_pcs_91', 'SQ91', true) as lead \gset
select story.assess(:'held', 'xt_pcs_91', 'high'), story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, ''xt_pcs_91'')', :'held');
select story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, %L, ''x'', ''PCS'')', :'ordered', l) from (values ('reminder'), ('blue')) v (l);
select story.as_login('xt_sfs_91', 'select event_id from api.add_support(%L, ''PCS'', ''协助'')', :'supported');
select story.propose_closing(:'closing', 'xt_pcs_91');
select story.as_login('xt_pcs_91', 'select event_id from api.ask_pause(%L, %L, ''x'')', :'away', '2026-03-20');

-- A dry run tells, and does nothing.
select story.clock('2026-03-11 09:00+08');
create temporary table listed on commit drop as
select split_part(l, ' ', 1) as number, split_part(l, ' ', 3) as had from unnest(string_to_array(story.ends('PCS', 'SFS'), ',')) l;
select set_eq(format('select number, had from listed where number = any (%L)', array[:'held', :'offered', :'ordered', :'supported', :'away', :'to_heir', :'closing', :'lead']), format($$ values (%L, '主责、应办'), (%L, '待签收、应办'), (%L, '待答复督办、应办'), (%L, '协办'), (%L, '主责'), (%L, '主责'), (%L, '主责'), (%L, '主责') $$,
  :'held', :'offered', :'ordered', :'supported', :'away', :'to_heir', :'closing', :'lead'), 'a dry run lists what the unit has, and on what');
select is(story.holder(:'held') || story.has('PCS'), 'PCS' || (select count(*) from listed), 'and does nothing');

-- The day: everything at one instant.
select set_eq(format($$ select split_part(l, ' ', 1) as number, split_part(l, ' ', 2) as done from unnest(string_to_array(%L, ',')) l $$, story.ends('PCS', 'SFS', false)),
  $$ select number, 'true' from listed $$, 'everything that was listed is done');
select is(story.has('PCS'), 0, 'nothing is left with the unit');
select story.commit_check();
select is((select string_agg(distinct story.holder(number), ',') from (values (:'held'), (:'away'), (:'to_heir'), (:'closing')) v (number)), 'SFS', 'its heir answers');
select is(story.holder(:'lead'), 'SQ91', 'and the community of its place for a lead that the heir may not screen');
select is(story.holder(:'untouched') || (select count(*) from core.event where matter_id = story.matter(:'untouched') and kind ~ '^unit'), 'FL0', 'a matter of others is not touched');
select is((select upper(a.held) = lower(b.held) from core.responsibility a join core.responsibility b using (matter_id)
           where matter_id = story.matter(:'held') and story.unit(a.unit_id) = 'PCS' and story.unit(b.unit_id) = 'SFS'), true, 'no instant lies between');
select is(story.as_login('xt_sj91_91', 'select unit from api.responsibilities where case_number = %L and unit_code = ''PCS''', :'held'), '仙桃派出所', 'history keeps the name');

-- Debts: the same deadline, and late minutes stay where they arose. A high risk is visited within seven days: due on 03-10.
select story.owes(:'held', 'case.visit', 'the round goes on as it ran', 'PCS 03-02 09:00 > 03-10 00:00 replaced 03-11 09:00', 'SFS 03-11 09:00 > 03-10 00:00');
select story.owes(:'held', 'case.assess', 'what the holder owed as such was met, and none is new', 'holder 03-02 09:00 > 03-17 00:00 met 03-02 09:00');
select story.owes(:'held', 'case.first_contact', 'nor is a first contact owed anew', 'holder 03-02 09:00 > 03-03 09:00');
select story.clock('2026-03-12 09:00+08');
select results_eq(format('select story.late(%L, ''case.visit'')', :'held'), array['PCS 1980', 'SFS 1440'], 'a day and nine hours are the former unit''s, the day since is the heir''s');
select results_eq(format('select story.late(%L, ''case.first_contact'')', :'held'), array['PCS 11520', 'SFS 1440'], 'so with what the holder owes as such');
select is(story.as_login('xt_sj91_91', 'select string_agg(unit_code || '' '' || minutes, '','' order by unit_code) from api.audit_case(%L) where section = ''lateness'' and what = ''定期走访''', :'held'), 'PCS 1980,SFS 1440', 'the audit says the same');
select is(story.as_login('xt_msb_91', 'select string_agg(owed_by_code || '' '' || late_minutes, '','' order by owed_by_code) from api.obligations where case_number = %L and kind = ''case.visit''', :'held'), 'PCS 1980,SFS 1440', 'and the view');
select is_empty('select * from story.lateness_lost', 'no late minute is lost or doubled');
select story.visit(:'held', 'xt_sfs_91');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'held') and kind = 'case.visit' and ended_at is null and story.unit(owed_by_unit_id) = 'SFS'), 1, 'the heir''s visit meets it, and the round goes on');

-- What waited.
select is(story.as_login('xt_msb_91', 'select answer || '' '' || event from api.offers o join api.case_timeline t using (case_number) where case_number = %L and t.recorded_at = o.answered_at', :'offered'), 'lapsed unit_dissolved', 'an offer to it lapses');
select is(story.holder(:'offered'), 'MSB', 'who offered answers on');
select is((select string_agg(story.unit(o.to_unit_id) || coalesce(' ' || o.answer, ''), ',' order by o.matter_id) from core.offer o where o.matter_id in (story.matter(:'away'), story.matter(:'to_heir')) and story.unit(o.from_unit_id) = 'PCS'), 'FL,SFS lapsed', 'an offer it made stays open, but not to the new holder itself');
select is((select string_agg(story.unit(s.to_unit_id) || ' ' || s.level || ' ' || (s.answered_event_no is null), ',' order by s.event_no) from core.supervision_order s where s.matter_id = story.matter(:'ordered')),
  'PCS reminder true,PCS blue false,SFS blue true', 'an order waits for the heir');
select story.owes(:'ordered', 'order.answer', 'by the same deadline', 'PCS 03-02 09:00 > 03-06 00:00 replaced 03-11 09:00', 'SFS 03-11 09:00 > 03-06 00:00');
select story.lets('xt_sfs_91', 'which answers it', 'select api.answer_order(%L, ''已办'')', :'ordered');
select is(story.as_login('xt_msb_91', 'select string_agg(unit_code || '' '' || (until is null), '','' order by since) from api.supports where case_number = %L', :'supported'), 'PCS false', 'who answers for a case does not support it besides');
select is((select status from api.cases where case_number = :'closing'), null, 'the owner of the test sees nothing by a view');
select is(story.as_login('xt_msb_91', 'select status from api.cases where case_number = %L', :'closing'), 'closing_proposed', 'a proposal waits on');
select is((select granted from core.request where matter_id = story.matter(:'away')), null, 'and so does a request');
select is(story.as_login('xt_sfs_91', 'select count(*) from api.officers where case_number = %L and until is null', :'held'), '0', 'a person of the former unit works on it no more');

-- The unit exists no longer.
select is(story.as_login('xt_fl_91', 'select concat_ws('' '', ended_as, heir_code, can_hold) from api.units where unit_code = ''PCS'''), '单位撤销 SFS f', 'everybody is told that it ended, and who took its place');
select story.refuses('xt_pcs_91', 'WB201 login_is_not_known', 'its logins end', 'select api.whoami()');
select story.refuses('xt_msb_91', 'WB408 unit_cannot_hold', 'nobody offers it anything', 'select api.dispatch_case(%L, ''PCS'')', :'offered');
select story.refuses('xt_msb_91', 'WB361 unit_has_ended', 'it ends once', 'select api.dissolve_unit(''PCS'', ''FL'', ''x'')');
select story.refuses('xt_msb_91', 'WB361 unit_has_ended', 'and is renamed no more', 'select api.rename_unit(''PCS'', ''新名'')');
select story.lets('xt_msb_91', 'its duties are its heir''s', 'select api.assign_case(%L, ''SFS'', ''D-PCS-01'')', :'offered');
select is((select string_agg(story.unit(from_unit_id) || ' ' || story.unit(to_unit_id) || ' ' || how, ',') from core.unit_succession where story.unit(from_unit_id) = 'PCS'), 'PCS SFS dissolved', 'who succeeded whom is on record');
select is((select count(*)::int from audit.event where kind = 'unit_dissolved' and payload ? 'to'), 1, 'and in the log');
select throws_ok(format('insert into core.%s select %s', t, c), 'WB361', null, 'an act that was under way is refused: ' || t) from (values
  ('matter (subdistrict_id, kind, holder_unit_id, held_since, held_from_event_no, life, last_at)',
   '1, ''lead'', unit_id, now(), 1, tstzmultirange(tstzrange(now(), null)), now() from core.unit where code = ''PCS'''),
  ('support', format('%s, 1, unit_id, tstzrange(now(), null) from core.unit where code = ''PCS''', story.matter(:'untouched'))),
  ('offer (matter_id, event_no, from_unit_id, to_unit_id)', format('%s, 1, 1, unit_id from core.unit where code = ''PCS''', story.matter(:'untouched'))),
  ('supervision_order (matter_id, event_no, level, to_unit_id)', format('%s, 1, ''blue'', unit_id from core.unit where code = ''PCS''', story.matter(:'untouched'))),
  ('escalation (matter_id, event_no, cause, to_unit_id)', format('%s, 1, ''overdue'', unit_id from core.unit where code = ''PCS''', story.matter(:'untouched')))) v (t, c);
select throws_ok(format('insert into core.officer select %s, 1, login_id, tstzrange(now(), null) from core.login where role_name = ''xt_pcs_91''', story.matter(:'untouched')), 'WB419', null, 'nor is who has left named');

-- A community is merged into another, with its grid and its place; what came up to it its heir decides.
select story.clock('2026-03-16 09:00+08');
select story.case_at('SQ91_WG01', 'SQ91_WG01') as risen, story.case_at('FL', 'SQ91_WG01') as seen, story.case_at('SQ91', 'SQ91') as own, story.lead('xt_sq91_91', 'SQ91') as lead \gset
select story.as_login('xt_sq91_wg01_91', 'select to_unit_code from api.escalate_case(%L, ''x'')', :'risen');
select story.propose_closing(:'own', 'xt_sq91_91'), story.close(:'own', 'xt_msb_91');
select story.ends('SQ91', 'SQ92', false, 'merge_unit');
select story.commit_check();
select is(story.has('SQ91'), 0, 'merged: nothing is left');
select is(story.holder(:'lead'), 'SQ92', 'the heir answers for its leads, whose place is its own now');
select story.lets('xt_sq92_91', 'and screens them', 'select api.screen_lead(%L, ''valid'')', :'lead');
select story.lets('xt_sq92_91', 'what came up is the heir''s to decide', 'select api.decide_escalation(%L, ''instruct'', ''x'')', :'risen');
select story.owes(:'risen', 'tier.decide', 'by the same deadline', 'SQ91 03-16 09:00 > 03-19 00:00 replaced 03-16 09:00', 'SQ92 03-16 09:00 > 03-19 00:00');
select story.owes(:'own', 'close.followup', 'so is a follow-up on a closed case', 'SQ91 03-16 09:00 > 04-16 00:00 replaced 03-16 09:00', 'SQ92 03-16 09:00 > 04-16 00:00');
select is(story.as_login('xt_sq92_91', 'select count(*) from api.cases where case_number in (%L, %L, %L)', :'seen', :'risen', :'own'), '3', 'it sees what the former community saw');
select is(story.as_login('xt_sq92_91', 'select community_code from api.cases where case_number = %L', :'risen'), 'SQ92', 'the place lies in its territory');
select is(story.as_login('xt_sq91_wg01_91', 'select holder_code from api.record_lead(''public'', ''x'')'), 'SQ92', 'what is recorded there goes to it');
select is(story.as_login('xt_msb_91', 'select holder_code from api.record_lead(''public'', ''x'', ''SQ91'')'), 'MSB', 'by its former code the place is still known');
select is((select count(*)::int from core.access a where story.unit(a.unit_id) = 'SQ91' and upper_inf(a.valid)), 0, 'and the former unit sees nothing');

-- Support goes to the heir, where another answers.
select story.case_at('FL') as helped \gset
select story.as_login('xt_fl_91', 'select event_id from api.add_support(%L, ''SFS'', ''协助'')', :'helped');
select story.ends('SFS', 'JGZX', false);
select is(story.as_login('xt_msb_91', 'select string_agg(unit_code || '' '' || (until is null), '','' order by since) from api.supports where case_number = %L', :'helped'), 'SFS false,JGZX true', 'the heir helps in its place');

-- Who cannot take whose place, and who may say so.
select story.refuses('xt_msb_91', expected, sentence, 'select api.dissolve_unit(%L, %L, ''x'', false)', unit, heir) from (values
  ('FL', 'FL', 'WB360 unit_cannot_succeed', 'nobody takes its own place'), ('FL', 'SQ92', 'WB360 unit_cannot_succeed', 'no community that of an agency'),
  ('SQ92', 'FL', 'WB360 unit_cannot_succeed', 'no agency that of a community'), ('LDZ', 'MSB', 'WB360 unit_cannot_succeed', 'nobody below that of the leading group'),
  ('FL', 'LDZ', 'WB360 unit_cannot_succeed', 'nor that group that of an agency'), ('SCH', 'FL', 'WB360 unit_cannot_succeed', 'a class is no unit'),
  ('MSB', 'OFF', 'WB359 own_unit_does_not_end', 'nobody ends its own unit'), ('FL', 'SCH', 'WB408 unit_cannot_hold', 'a class takes nothing up'),
  ('FL', 'PCS', 'WB408 unit_cannot_hold', 'nor does what has ended'), ('NOBODY', 'FL', 'WB104 unknown_unit', 'nobody knows it')) v (unit, heir, expected, sentence);
select story.refuses('xt_off_91', 'WB359 own_unit_does_not_end', 'nor that in which it has its seat', 'select api.dissolve_unit(''MSB'', ''OFF'', ''x'', false)');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'it is decided by a paper', 'select api.merge_unit(''FL'', ''JGZX'', '''')');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'it is the office''s to do', 'select api.merge_unit(''FL'', ''JGZX'', ''x'')');
select story.lets('xt_msb_91', 'the office takes the place of any but the leading group', 'select api.dissolve_unit(''FL'', ''MSB'', ''x'', false)');
select story.lets('xt_msb_91', 'a community that of its grid', 'select api.dissolve_unit(''SQ91_WG01'', ''SQ92'', ''x'', false)');
select story.lets('xt_msb_91', 'any unit that of who answers on paper', 'select api.dissolve_unit(''QMZJ'', ''JGZX'', ''x'', false)');

-- Another name.
select story.clock('2026-03-17 09:00+08');
select story.case_at('JGZX') as named \gset
select story.clock('2026-03-18 09:00+08');
select story.as_login('xt_msb_91', 'select api.rename_unit(''jgzx'', '' 双龙湖教育中心 '', ''Education Centre'')');
select is(story.as_login('xt_msb_91', 'select holder from api.cases where case_number = %L', :'named'), '双龙湖教育中心', 'a unit is called as it is called now');
select is(story.as_login('xt_msb_91', 'select unit from api.case_timeline where case_number = %L and event = ''accepted''', :'named'), '双龙湖教管中心', 'and what it did before, as it was called then');
select is(story.as_login('xt_msb_91', 'select names from api.units where unit_code = ''JGZX'''), '双龙湖教管中心', 'the former name is told');
select story.refuses('xt_msb_91', 'WB362 name_is_taken', 'no two bear one name', 'select api.rename_unit(''GH'', ''双龙湖教育中心'')');
select story.refuses('xt_msb_91', 'WB362 name_is_taken', 'in either language', 'select api.rename_unit(''GH'', ''新工会'', ''EDUCATION centre'')');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'the office renames', 'select api.rename_unit(''GH'', ''新工会'')');

-- unit_at: what it was called, held and owed then.
create function story.stood(unit text, at timestamptz, of_number text, by text default 'xt_msb_91') returns text
language sql as $$
  select story.as_login(by, 'select string_agg(concat_ws('' '', section, number, what), '','' order by section, number, what) from api.unit_at(%L, %L) where number is null or number = %L', unit, at::text, of_number)
$$;
select is(story.stood('JGZX', '2026-03-17 10:00+08', :'named'), 'holds ' || :'named' || ' 签收,obligation ' || :'named' || ' 反馈报告人,obligation ' || :'named' || ' 评估,obligation ' || :'named' || ' 首次见到本人,unit 双龙湖教管中心', 'a unit as it stood, under its name of then');
select is(story.stood(name, '2026-03-17 10:00+08', :'named'), story.stood('JGZX', '2026-03-17 10:00+08', :'named'), 'asked for as ' || name) from unnest(array['双龙湖教管中心', '双龙湖教育中心', 'education centre']) name;
select is((story.told('xt_msb_91', 'select api.dispatch_case(%L, %L)', array[:'named', name])).hint ~ 'JGZX 双龙湖教育中心', true, 'elsewhere ' || name || ' is told what was meant') from unnest(array['双龙湖教管中心', 'JZGX']) name;
select is(story.stood('PCS', '2026-03-05 10:00+08', :'held') ~ ('obligation ' || :'held' || ' 定期走访') and story.stood('PCS', '2026-03-05 10:00+08', :'ordered') ~ ('order ' || :'ordered' || ' 蓝色督办'), true, 'also one that has ended: what it held, owed, was ordered');
select story.refuses('xt_msb_91', 'WB429 unit_did_not_exist', 'after its end there is no such unit', 'select * from api.unit_at(''PCS'', ''2026-03-12 10:00+08'')');
select story.refuses('xt_msb_91', 'WB429 unit_did_not_exist', 'nor before it began', 'select * from api.unit_at(''SQ91'', ''2020-12-31 10:00+08'')');
select is(story.stood('SFS', '2026-03-05 10:00+08', :'held') ~ '定期走访', false, 'and what came to its heir later was not the heir''s then');
select is(story.stood('JGZX', '2026-03-17 10:00+08', :'named', 'xt_sj91_91'), story.stood('JGZX', '2026-03-17 10:00+08', :'named'), 'the auditor sees the same');
select is(story.stood('JGZX', '2026-03-17 10:00+08', :'named', 'xt_jgzx_91'), story.stood('JGZX', '2026-03-17 10:00+08', :'named'), 'and so does the unit itself');
select story.refuses('xt_sq92_91', 'WB365 not_your_unit', 'another does not', 'select api.unit_at(''JGZX'', ''2026-03-17 10:00+08'')');
select story.refuses('xt_msb_91', 'WB424 time_is_not_past', 'nobody looks ahead', 'select api.unit_at(''JGZX'', %L)', at) from (values ('2026-03-18 09:00:01+08'), ('infinity'), (null)) v (at);
select story.commit_check();

select * from finish();
rollback;
