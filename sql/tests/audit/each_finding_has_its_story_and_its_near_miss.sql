-- For each definition of a finding: a story in which it appears, and one as near to it as can be in which it does not.
begin;
\ir ../helpers/street.sql
\ir helpers/found.sql
select plan(57);

-- high risk: to answer within 4 hours
select story.at('2026-03-02 09:00'); select story.open(story.lead(), 'high') as n \gset
select story.offer(:'n', 'SQ91'); select story.at('2026-03-02 13:30'); select story.accept(:'n', 'xt_sq91_91');
select story.finds(:'n', 'late_acceptance SQ91', 'late acceptance: half an hour over four hours');
select story.at('2026-03-02 09:00'); select story.open(story.lead(), 'high') as n \gset
select story.offer(:'n', 'SQ91'); select story.at('2026-03-02 12:59'); select story.accept(:'n', 'xt_sq91_91');
select story.finds_not(:'n', 'late_acceptance', 'a minute before them it is in time');

-- to see the child within 24 hours
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-03 09:01'); select story.visit(:'n', 'xt_sq91_91');
select story.finds(:'n', 'late_first_contact SQ91', 'late first contact');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-03 08:59'); select story.visit(:'n', 'xt_sq91_91');
select story.finds_not(:'n', 'late_first_contact', 'seen a minute before');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-02 10:00'); select story.visit(:'n', 'xt_sq91_91', false); select story.at('2026-03-04 10:00');
select story.finds(:'n', 'child_not_seen SQ91', 'called, but the child was not seen');
select story.visit(:'n', 'xt_sq91_91');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-02 10:00'); select story.visit(:'n', 'xt_sq91_91', false); select story.at('2026-03-02 18:00'); select story.visit(:'n', 'xt_sq91_91');
select story.at('2026-03-04 10:00');
select story.finds_not(:'n', 'child_not_seen', 'called again in time');

-- visits of a round: seven days
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.visit(:'n', 'xt_sq91_91'); select story.assess(:'n', 'xt_sq91_91'); select story.at('2026-03-12 09:00');
select story.finds(:'n', 'missed_visit SQ91', 'a visit was missed');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.visit(:'n', 'xt_sq91_91'); select story.assess(:'n', 'xt_sq91_91'); select story.at('2026-03-08 09:00'); select story.visit(:'n', 'xt_sq91_91'); select story.at('2026-03-12 09:00');
select story.finds_not(:'n', 'missed_visit', 'it was made on the sixth day');

-- ten working days to assess
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-17 09:00');
select story.finds(:'n', 'late_assessment SQ91', 'not assessed in ten working days');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-16 18:00'); select story.assess(:'n', 'xt_sq91_91'); select story.at('2026-03-17 09:00');
select story.finds_not(:'n', 'late_assessment', 'assessed on the tenth');

-- three working days to answer a blue order
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.order(:'n', 'reminder', 'SQ91'), story.order(:'n', 'blue', 'SQ91'); select story.at('2026-03-06 09:00');
select story.finds(:'n', 'order_unanswered SQ91', 'an order was not answered');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.order(:'n', 'reminder', 'SQ91'), story.order(:'n', 'blue', 'SQ91'); select story.at('2026-03-05 18:00');
select story.as_login('xt_sq91_91', 'select event_id from api.answer_order(%L, ''x'')', :'n'); select story.at('2026-03-06 09:00');
select story.finds_not(:'n', 'order_unanswered', 'it was, on the third day');

-- one working day to tell the office
select story.at('2026-03-02 09:00'); select story.lead('xt_sq91_91') as l \gset
select story.at('2026-03-04 09:00');
select story.finds(:'l', 'late_report SQ91', 'the office was not told in a day');
select story.at('2026-03-02 09:00'); select story.lead('xt_sq91_91') as l \gset
select story.at('2026-03-03 09:00'); select story.as_login('xt_sq91_91', 'select event_id from api.notify_office(%L, ''x'')', :'l'); select story.at('2026-03-04 09:00');
select story.finds_not(:'l', 'late_report', 'it was');

-- passing on
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-02 10:00'); select story.offer(:'n', 'FL', 'xt_sq91_91'); select story.at('2026-03-02 11:00'); select story.accept(:'n', 'xt_fl_91');
select story.finds(:'n', 'passed_on_without_act SQ91', 'passed on without an act');
select story.at('2026-03-02 12:00'); select story.offer(:'n', 'SQ91', 'xt_fl_91'); select story.accept(:'n', 'xt_sq91_91');
select story.finds(:'n', 'cycle SQ91', 'and held again');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-02 10:00'); select story.visit(:'n', 'xt_sq91_91', false); select story.offer(:'n', 'FL', 'xt_sq91_91'); select story.at('2026-03-02 11:00'); select story.accept(:'n', 'xt_fl_91');
select story.finds_not(:'n', 'passed_on_without_act', 'a visit is an act, also where the child was out');
select story.at('2026-03-02 12:00'); select story.offer(:'n', 'SQ91', 'xt_fl_91'); select story.accept(:'n', 'xt_sq91_91');
select story.finds_not(:'n', 'cycle', 'and who acted in between may hold it again');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-02 10:00'); select story.as_login('xt_msb_91', 'select api.assign_case(%L, ''FL'', ''D-FL-01'')', :'n');
select story.finds_not(:'n', 'passed_on_without_act', 'who was relieved by an assignment did not pass it on');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-02 10:00'); select story.offer(:'n', 'FL', 'xt_sq91_91'); select story.accept(:'n', 'xt_fl_91');
select story.at('2026-04-02 12:00'); select story.offer(:'n', 'SQ91', 'xt_fl_91'); select story.accept(:'n', 'xt_sq91_91');
select story.finds_not(:'n', 'cycle', 'after 31 days it is no cycle');

-- the last tenth of 24 hours
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-03 07:00'); select story.offer(:'n', 'FL', 'xt_sq91_91'); select story.accept(:'n', 'xt_fl_91');
select story.finds(:'n', 'handover_in_last_tenth SQ91', 'offered two hours before the child was to be seen');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-03 06:00'); select story.offer(:'n', 'FL', 'xt_sq91_91'); select story.accept(:'n', 'xt_fl_91');
select story.finds_not(:'n', 'handover_in_last_tenth', 'three hours before it is not the last tenth');

-- holidays
select story.held_by('SQ91', '2026-09-30 09:00') as n \gset
select story.at('2026-09-30 15:00'); select story.offer(:'n', 'FL', 'xt_sq91_91'); select story.accept(:'n', 'xt_fl_91');
select story.finds(:'n', 'handover_before_holiday SQ91', 'offered on the day before the National Day');
select story.held_by('SQ91', '2026-03-06 09:00') as n \gset
select story.at('2026-03-06 15:00'); select story.offer(:'n', 'FL', 'xt_sq91_91'); select story.accept(:'n', 'xt_fl_91');
select story.finds_not(:'n', 'handover_before_holiday', 'a weekend is no holiday');

-- returns
select story.at('2026-03-02 09:00'); select story.open(story.lead(), 'high') as n \gset
select story.offer(:'n', 'FL', duty => 'D-FL-01'); select story.give_back(:'n', 'xt_fl_91');
select story.finds(:'n', 'contradicted_return FL', 'a return against the own duties');
select story.at('2026-03-02 09:00'); select story.open(story.lead(), 'high') as n \gset
select story.offer(:'n', 'PCS'); select story.give_back(:'n', 'xt_pcs_91', 'unclear_ownership', 'D-FL-01');
select story.finds(:'n', 'contradicted_return PCS', 'a return against the linkage matrix');
select story.at('2026-03-02 09:00'); select story.open(story.lead(), 'high') as n \gset
select story.offer(:'n', 'FL', duty => 'D-FL-01'); select story.give_back(:'n', 'xt_fl_91', 'other');
select story.finds_not(:'n', 'contradicted_return', 'another reason contradicts nothing');

-- entries
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-04 09:00'); select story.visit(:'n', 'xt_sq91_91', true, '2026-03-02 20:00');
select story.finds(:'n', 'late_entry SQ91 fact', 'recorded after the deadline within the entry grace: a fact');
select story.finds_not(:'n', 'late_first_contact', 'and not late');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-09 09:00'); select story.visit(:'n', 'xt_sq91_91', true, '2026-03-02 20:00');
select story.finds(:'n', 'late_entry SQ91', 'recorded after the entry grace: to be explained');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-02 21:00'); select story.visit(:'n', 'xt_sq91_91', true, '2026-03-02 20:00');
select story.finds_not(:'n', 'late_entry', 'recorded before the deadline it is nothing');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-03 12:00'); select story.order(:'n', 'reminder', 'SQ91'), story.order(:'n', 'blue', 'SQ91');
select story.at('2026-03-03 13:00'); select story.visit(:'n', 'xt_sq91_91', true, '2026-03-02 20:00');
select story.finds(:'n', 'unsupported_late_entry SQ91', 'recorded only after an order came: a question');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-03 12:00'); select story.order(:'n', 'reminder', 'SQ91'), story.order(:'n', 'blue', 'SQ91');
select story.at('2026-03-03 14:00'); select story.visit(:'n', 'xt_sq91_91', true, '2026-03-03 13:00');
select story.finds_not(:'n', 'unsupported_late_entry', 'what was done after the order answers it');

-- after closing
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.visit(:'n', 'xt_sq91_91'), story.assess(:'n', 'xt_sq91_91'), story.propose_closing(:'n', 'xt_sq91_91'); select story.at('2026-03-02 15:00'); select story.close(:'n');
select story.at('2026-04-03 09:00');
select story.finds(:'n', 'closed_without_followup SQ91', 'no follow-up in thirty days');
select story.as_login('xt_ldz_91', 'select reopened_at from api.reopen_case(%L, ''other'', ''x'')', :'n');
select story.at('2026-04-03 09:01');
select story.finds(:'n', 'harm_again SQ91', 'reopened within ninety days');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.visit(:'n', 'xt_sq91_91'), story.assess(:'n', 'xt_sq91_91'), story.propose_closing(:'n', 'xt_sq91_91'); select story.at('2026-03-02 15:00'); select story.close(:'n');
select story.at('2026-03-31 09:00'); select story.visit(:'n', 'xt_sq91_91'); select story.at('2026-04-03 09:00');
select story.finds_not(:'n', 'closed_without_followup', 'it was followed up');
select story.at('2026-06-03 09:00'); select story.as_login('xt_ldz_91', 'select reopened_at from api.reopen_case(%L, ''other'', ''x'')', :'n');
select story.finds_not(:'n', 'harm_again', 'reopened after ninety days');

-- what the verbs refuse, an import may hold
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
create function story.import(number text, kind text, by text, detail jsonb default '{}') returns void language sql as $$
  with m as (update core.matter set last_event_no = last_event_no + 1, last_at = greatest(core.now(), last_at + interval '1 microsecond') where matter_id = story.matter(number) returning *)
  insert into core.event (matter_id, event_no, kind, happened_at, recorded_at, login_id, unit_id, detail)
  select m.matter_id, m.last_event_no, import.kind, m.last_at, m.last_at, g.login_id, g.unit_id, import.detail from m, core.login g where g.role_name = import.by
$$;
select story.assess(:'n', 'xt_sq91_91', 'low'); select last_event_no as e from core.matter where matter_id = story.matter(:'n') \gset
select story.import(:'n', 'risk_lowered', 'xt_sq91_91', jsonb_build_object('assessment', :e, 'risk', 'low', 'former', 'high'));
select story.finds(:'n', 'risk_lowered_alone SQ91', 'one person lowered the risk');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.assess(:'n', 'xt_sq91_91', 'low'), story.as_login('xt_msb_91', 'select api.confirm_lowering(%L, ''x'', ''x'', ''x'')', :'n');
select story.finds_not(:'n', 'risk_lowered_alone', 'two persons did');
select story.at('2026-03-02 09:00'); select story.lead() as l \gset
select story.import(:'l', 'screened_out', 'xt_msb_91');
select story.finds(:'l', 'screened_out_alone MSB', 'screened out with no second person');
select story.at('2026-03-02 09:00'); select story.lead() as l \gset
select story.import(:'l', 'screening_out_proposed', 'xt_msb_91'); select story.import(:'l', 'screened_out', 'xt_msb_92');
select story.finds_not(:'l', 'screened_out_alone', 'two persons did');

-- pauses
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.pause(:'n', '2026-03-20 09:00+08'); select story.at('2026-03-21 09:00'); select story.pause(:'n', '2026-04-10 09:00+08'); select story.at('2026-04-12 09:00');
select story.finds(:'n', 'paused_too_long SQ91', 'paused for more than thirty days in all');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.pause(:'n', '2026-03-20 09:00+08'); select story.at('2026-03-29 09:00'); select story.pause(:'n', '2026-04-10 09:00+08'); select story.at('2026-04-12 09:00');
select story.finds_not(:'n', 'paused_too_long', 'thirty days exactly are not more');

-- officers
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-12 09:01');
select story.finds(:'n', 'no_officer SQ91', 'ten days without a named officer');
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.at('2026-03-12 08:59'); select story.as_login('xt_sq91_91', 'select event_id from api.set_officer(%L, ''xt_sq91_91'')', :'n'); select story.at('2026-03-14 09:00');
select story.finds_not(:'n', 'no_officer', 'named a minute before');

-- upwards: an officer has 8 hours a working day, of which visits may take half
select story.held_by('SQ91', '2026-03-02 09:00') as n \gset
select story.visit(:'n', 'xt_sq91_91'); select story.assess(:'n', 'xt_sq91_91');
insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, rule_id, rule_frozen)
select o.matter_id, o.event_no, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.rule_id, o.rule_frozen
from core.obligation o, generate_series(1, 10) where o.matter_id = story.matter(:'n') and o.kind = 'case.visit' and o.ended_at is null;
select story.at('2026-03-12 09:00');
select story.finds(:'n', 'rule_nobody_could_keep LDZ', '22 hours of visits in three days of one officer', '[2026-03-08 00:00+08,2026-03-11 00:00+08)');
select story.finds_not(:'n', 'rule_nobody_could_keep', 'in two weeks it could be done', '[2026-03-01 00:00+08,2026-03-14 00:00+08)');
select story.held_by('SQ92', '2026-03-02 09:00') as n \gset
select story.at('2026-03-11 09:00');
select story.finds_not(:'n', 'post_left_empty', 'somebody is in post');
update core.login set valid = '[2021-01-01,2026-03-02 09:00+08)' where role_name = 'xt_sq92_91';
select story.at('2026-03-12 10:00');
select story.finds(:'n', 'post_left_empty LDZ', 'nobody is in post for ten days');

-- communities
create function story.cases_found(by text, category text) returns bigint[] language sql as $$
  select array_agg(story.matter(story.as_login('xt_msb_92', 'select case_number from api.open_case(%L, %L, ''low'')', story.lead(by, 'SQ92'), category))) from generate_series(1, 3)
$$;
select story.at('2026-03-02 09:00'); update core.login set valid = '[2021-01-01,)' where role_name = 'xt_sq92_91';
select story.cases_found('xt_msb_91', 'C3-1') as harm, story.cases_found('xt_msb_91', 'C1-1') as wandering, story.cases_found('xt_sq92_91', 'C3-1') as own \gset
create function story.codes(matters bigint[]) returns text[] language sql as $$ select coalesce(array_agg(f.code || ' ' || (f.facts ->> 'unit')), '{}') from core.findings_of(core.known_in_full(matters)) f where f.code like '%community' $$;
select is(story.codes(:'harm'), '{harm_in_community SQ92}', 'three cases of harm that others found');
select is(story.codes((:'harm'::bigint[])[1:2]), '{}', 'two are fewer');
select is(story.codes(:'wandering'), '{wandering_in_community SQ92}', 'three cases of wandering that others found');
select is(story.codes(:'own'), '{}', 'what the community found itself counts for it');

-- three times passed on in one period
create function story.passes_on() returns bigint language plpgsql as $$
declare
  number constant text := story.held_by('SQ91', '2026-03-02 09:00');
begin
  perform story.at('2026-03-02 10:00');
  perform story.offer(number, 'FL', 'xt_sq91_91');
  perform story.accept(number, 'xt_fl_91');
  return story.matter(number);
end $$;
select array_agg(story.passes_on()) as passed from generate_series(1, 3) \gset
create function story.passers(matters bigint[]) returns text[] language sql as $$
  select coalesce(array_agg(u.code), '{}') from core.findings_of(core.known_in_full(matters)) f join core.unit u using (unit_id) where f.code = 'buck_passing' $$;
select is(story.passers(:'passed'), '{SQ91}', 'three of its kind are buck-passing');
select is(story.passers((:'passed'::bigint[])[1:2]), '{}', 'two are fewer');
create function story.evidence(matters bigint[], of_code text) returns int language sql as $$
  select jsonb_array_length(f.facts -> 'evidence') from core.findings_of(core.known_in_full(matters)) f where f.code = of_code $$;
select is(story.evidence(:'passed', 'buck_passing'), 3, 'with the number of each');
select is(story.evidence(:'harm', 'harm_in_community'), 3, 'as have the cases of a community');
select * from finish();
rollback;
