-- The stories say what happened: each claim of their texts is asked of the raw rows.
begin;
select plan(63);

create temporary view told as
select s.code, c.case_id, c.lead_id, c.case_number, s.text_zh, s.text_en from core.story s join core.case_file c using (case_id);
create temporary view late as
select t.code, o.kind, u.code as unit, extract(epoch from coalesce(o.ended_at, now()) - o.due_at)::int / 60 as minutes
from told t join core.obligation o on o.matter_id in (t.case_id, t.lead_id)
left join core.unit u on u.unit_id = o.owed_by_unit_id
where coalesce(o.ended_at, now()) > o.due_at;
create temporary view holders as
select t.code, string_agg(u.code, '>' order by lower(r.held)) as way
from told t join core.responsibility r on r.matter_id = t.case_id join core.unit u using (unit_id) group by t.code;

select results_eq('select code, case_number from told order by case_number',
  $$ values ('quick', '2026-DEM01Q'), ('there_and_back', '2026-DEM03M'), ('own_duty', '2026-DEM04K'), ('renamed', '2026-DEM06G'), ('red_order', '2026-DEM21I'),
       ('paused', '2026-DEM22G'), ('taken_over', '2026-DEM23E'), ('returned_twice', '2026-DEM24C'), ('lead_round', '2026-DEM25A'),
       ('officer_left', '2026-DEM268'), ('not_lowered', '2026-DEM276'), ('followed_up', '2026-DEM284'), ('harmed_again', '2026-DEM41A'), ('second_lead', '2026-DEM428'),
       ('reopened', '2026-DEM436'), ('moved_away', '2026-DEM444'), ('grown_up', '2026-DEM452'), ('joined', '2026-DEM46Z'), ('reported_first', '2026-DEM48V'),
       ('complained_of', '2026-DEM49T'), ('unidentified', '2026-DEM508'), ('adopted', '2026-DEM516'), ('died', '2026-DEM524'), ('merged_school', '2026-DEM532'), ('kept_apart', '2026-DEM54Z') $$,
  'two dozen stories and one with the numbers that they always have');
select is_empty($$ select code from told where text_zh !~ '。' or text_en !~ '\.' or text_en ~ '[一-龥]' $$, 'told in both languages');

select is((select way from holders where code = 'quick'), 'SQ01>PCS', 'quick: from the community to the police');
select is_empty($$ select * from late where code = 'quick' $$, 'nothing was late, of all that was owed');
select ok((select not upper_inf(m.life) from told t join core.matter m on m.matter_id = t.case_id where t.code = 'quick'), 'and it is closed');
select is((select count(distinct l.person_no) from told t join core.event e on e.matter_id = t.case_id join core.login l using (login_id)
  where t.code = 'quick' and e.kind in ('closing_proposed', 'closed')), 2::bigint, 'by two persons');

select is((select way from holders where code = 'there_and_back'), 'SQ02>JGZX>SQ02', 'there and back: A, B, A');
select bag_eq($$ select kind, unit, minutes from late where code = 'there_and_back' $$,
  $$ values ('case.accept', 'JGZX', 25 * 60 + 30), ('case.accept', 'SQ02', 68 * 60 + 45), ('case.first_contact', null, (6 * 24 + 4) * 60 + 40) $$,
  'each was late to answer, by so much, and so the child was seen late');
select ok(exists (select from told t join core.event e on e.matter_id = t.case_id
  where t.code = 'there_and_back' and e.kind = 'visited' and e.recorded_at - e.happened_at = '42 hours'), 'a visit was recorded later than it happened');

select results_eq(
  $$ select u.code, o.answer, o.reason_code, o.duty_code, o.contradicted_by from told t join core.offer o on o.matter_id = t.case_id
     join core.unit u on u.unit_id = o.to_unit_id where t.code = 'own_duty' $$,
  $$ values ('SFS', 'returned', 'wrong_matter', 'D-SFS-03', 'D-SFS-03') $$, 'own duty: the return is contradicted by the unit''s own duty');
select is((select way from holders where code = 'own_duty'), 'MSB>SFS', 'and the unit was made responsible');
select is((select u.code from told t join core.event e on e.matter_id = t.case_id and e.kind = 'assigned' join core.unit u using (unit_id)
  where t.code = 'own_duty'), 'LDZ', 'by the leading group');

select is((select way from holders where code = 'renamed'), 'SQ04>XX02', 'renamed: one holder after the community');
select results_eq(
  $$ select n.name_zh, r.held && n.valid from told t join core.responsibility r on r.matter_id = t.case_id
     join core.unit u on u.unit_id = r.unit_id and u.code = 'XX02' join core.unit_name n on n.unit_id = u.unit_id
     where t.code = 'renamed' order by n.valid $$,
  $$ values ('示例二初级中学', true), ('示例二中学', true) $$, 'had both names while it held the case');

-- What stopped, rose, went up or was refused.
create temporary view steps as
select t.code, string_agg(concat_ws(' ', s.level, u.code, case when s.answered_event_no is not null then 'answered' end), ', ' order by s.event_no) as orders
from told t join core.supervision_order s on s.matter_id = t.case_id join core.unit u on u.unit_id = s.to_unit_id group by t.code;
create temporary view went_up as
select t.code, string_agg(concat_ws(' ', x.cause, u.code, d.kind), ', ' order by x.event_no) as way
from told t join core.escalation x on x.matter_id = t.case_id join core.unit u on u.unit_id = x.to_unit_id
left join core.event d on d.matter_id = x.matter_id and d.event_no = x.decided_event_no group by t.code;
create temporary view asked as
select t.code, string_agg(concat_ws(' ', r.kind, case when r.granted then 'granted' else 'refused' end), ', ' order by r.event_no) as requests
from told t join core.request r on r.matter_id = t.case_id group by t.code;
create function pg_temp.kinds(story text, variadic kinds text[]) returns text language sql as $$
  select string_agg(concat_ws(' ', e.kind, e.detail ->> 'risk'), ', ' order by e.event_no)
  from told t join core.event e on e.matter_id = t.case_id where t.code = story and e.kind = any (kinds)
$$;

select is((select orders from steps where code = 'red_order'), 'reminder FL, blue FL answered, yellow FL answered, red FL answered', 'red order: each level after the one before, all answered at last');
select is((select way from holders where code = 'red_order'), 'SQ05>FL', 'and none of them moved responsibility');
select ok((select bool_and(o.due_at < n.recorded_at) from told t
  join core.supervision_order s on s.matter_id = t.case_id and s.level in ('blue', 'yellow')
  join core.obligation o on o.matter_id = s.matter_id and o.event_no = s.event_no and o.kind = 'order.answer'
  join lateral (select e.recorded_at from core.event e where e.matter_id = s.matter_id and e.event_no > s.event_no and e.kind = 'order_issued' order by e.event_no limit 1) n on true
  where t.code = 'red_order'), 'each was overdue when the next one came');

select is((select requests from asked where code = 'paused'), 'pause granted, extension refused, extension granted', 'paused: what was asked, and what came of it');
select ok((select upper(r.during) < r.until from told t join core.request r on r.matter_id = t.case_id where t.code = 'paused' and r.kind = 'pause'), 'the pause ended early');
select is((select string_agg(coalesce(ending, 'open'), ' ' order by obligation_id) from told t join core.obligation o on o.matter_id = t.case_id where t.code = 'paused' and o.kind = 'case.assess'),
  'replaced met', 'the former deadline is kept beside the later one');
select isnt((select p.unit_id from told t join core.request r on r.matter_id = t.case_id and r.kind = 'pause'
  join core.event p on p.matter_id = r.matter_id and p.event_no = r.event_no where t.code = 'paused'),
  (select p.unit_id from told t join core.request r on r.matter_id = t.case_id and r.kind = 'pause'
  join core.event p on p.matter_id = r.matter_id and p.event_no = r.answered_event_no where t.code = 'paused'), 'and who granted is not who asked');

select is((select way from went_up where code = 'taken_over'), 'decision MSB instructed, decision MSB taken_over', 'taken over: up twice, instructed, then taken over');
select is((select way from holders where code = 'taken_over'), 'SQ07>MSB', 'until then the community answered');
select is((select count(*) from told t join core.support s on s.matter_id = t.case_id where t.code = 'taken_over'), 1::bigint, 'and another unit helps');

select is((select way from went_up where code = 'returned_twice'), 'returned_twice LDZ assigned', 'returned twice: up by itself, and decided by an assignment');
select is((select way from holders where code = 'returned_twice'), 'MSB>PCS', 'the office answered all the time');

select results_eq(
  $$ select u.code, sum(l.minutes)::int from told t cross join lateral core.lateness(t.lead_id) l join core.obligation o using (obligation_id)
     join core.unit u on u.unit_id = l.unit_id where t.code = 'lead_round' and o.kind = 'lead.screen' group by u.code order by u.code $$,
  $$ values ('MSB', 90 + 20), ('SQ01', 120) $$, 'a lead round: late is charged to whoever caused it');
select is((select string_agg(o.answer, ' ' order by o.event_no) from told t join core.offer o on o.matter_id = t.lead_id where t.code = 'lead_round'), 'returned accepted', 'offered, returned, offered, accepted');

select is((select string_agg(l.role_name::text, '>' order by lower(o.during)) from told t join core.officer o on o.matter_id = t.case_id join core.login l using (login_id) where t.code = 'officer_left'),
  'xt_pcs_01>xt_pcs_02', 'the officer left: one after the other');
select is((select way from holders where code = 'officer_left'), 'PCS', 'and the station answers');
select is_empty($$ select * from late where code = 'officer_left' $$, 'nothing was late');

select is(pg_temp.kinds('not_lowered', 'assessed', 'risk_lowered'), 'assessed low, assessed high, assessed medium, risk_lowered medium', 'not lowered: only what a second person confirmed holds');
select is((select c.risk from told t join core.case_file c using (case_id) where t.code = 'not_lowered'), 'medium', 'which is what holds now');

select is(pg_temp.kinds('followed_up', 'closing_proposed', 'closing_refused', 'closed'), 'closing_proposed, closing_refused, closing_proposed, closed', 'followed up: closed at the second attempt');
select is((select string_agg(o.ending || ' ' || (o.ended_at <= o.due_at), ', ' order by o.obligation_id) from told t join core.obligation o on o.matter_id = t.case_id where t.code = 'followed_up' and o.kind = 'close.followup'),
  'met true, met true', 'and followed up twice, in time');

-- What came again, what ended in another way, and who left.
select is(pg_temp.kinds('harmed_again', 'closed', 'reopening_asked', 'reopening_refused', 'reopened'), 'closed, reopening_asked, reopening_refused', 'harmed again: the second lead asked by itself whether to reopen, and the leading group did not');
select is((select u.code from told t join core.event e on e.matter_id = t.case_id and e.kind = 'reopening_refused' join core.unit u using (unit_id) where t.code = 'harmed_again'), 'LDZ', 'by the leading group');
select is((select way from went_up where code = 'second_lead'), 'repeated_harm LDZ assigned', 'a second lead: harm within ninety days went up by itself, and was decided by an assignment');
select is((select n.id_number = o.id_number and n.minor_id <> o.minor_id from told t join core.case_file c using (case_id) join core.minor n on n.minor_id = c.minor_id
  join told f on f.code = 'harmed_again' join core.case_file d on d.case_id = f.case_id join core.minor o on o.minor_id = d.minor_id where t.code = 'second_lead'), true, 'it is the same child, told twice');
select is_empty($$ select * from late where code in ('harmed_again', 'second_lead', 'reopened', 'moved_away', 'grown_up', 'joined', 'reported_first', 'complained_of', 'unidentified', 'adopted', 'died', 'merged_school') $$,
  'in none of these was anything late');

select is(pg_temp.kinds('reopened', 'closed', 'reopening_asked', 'reopened'), 'closed, reopening_asked, reopened', 'reopened: closed, asked, and goes on');
select is((select count(distinct g.person_no) from told t join core.event e on e.matter_id = t.case_id and e.kind in ('closed', 'reopened') join core.login g using (login_id) where t.code = 'reopened'), 2::bigint, 'who closed it is not who reopened it');
select is((select count(*) from told t join core.matter m on m.matter_id = t.case_id cross join unnest(m.life) where t.code = 'reopened'), 2::bigint, 'the time between is nobody''s');
select is((select way from holders where code = 'reopened'), 'SQ06>SQ06', 'and the same community answers');

select ok((select r.recorded_at = upper(m.life) and upper(h.held) = r.recorded_at and m2.recorded_at < r.recorded_at from told t join core.matter m on m.matter_id = t.case_id
  join core.event m2 on m2.matter_id = t.case_id and m2.kind = 'moving_away' join core.event r on r.matter_id = t.case_id and r.kind = 'moved_away'
  join core.responsibility h on h.matter_id = t.case_id where t.code = 'moved_away'), 'moved away: the community answered until the receipt, and the case ended with it');
select is((select o.ending from told t join core.obligation o on o.matter_id = t.case_id and o.kind = 'moveout.receipt' where t.code = 'moved_away'), 'met', 'in time');

select ok((select e.recorded_at < birthday.at - interval '75 days' and c.recorded_at > birthday.at from told t join core.case_file f using (case_id) join core.minor n using (minor_id)
  cross join lateral (select (n.birth_date + interval '18 years') at time zone 'Asia/Shanghai' as at) birthday
  join core.event e on e.matter_id = t.case_id and e.kind = 'leaving_plan_made' join core.event c on c.matter_id = t.case_id and c.kind = 'turned_18' where t.code = 'grown_up'),
  'of age: planned almost three months before the birthday, ended after it');
select is((select count(distinct g.person_no) from told t join core.event e on e.matter_id = t.case_id and e.kind in ('closing_proposed', 'turned_18') join core.login g using (login_id) where t.code = 'grown_up'), 2::bigint, 'by two persons');

select is((select string_agg(l.status, ' ') from told t join core.lead l on l.joined_case_id = t.case_id where t.code = 'joined'), 'joined', 'two leads, one child: one was joined');
select is((select count(*) from told t join core.obligation o on o.matter_id = t.case_id and o.kind = 'lead.feedback' and o.ending = 'met' where t.code = 'joined'), 2::bigint, 'and each reporter was told');

select is((select string_agg(e.kind || coalesce(' ' || (e.detail ->> 'reason'), ''), ', ' order by e.event_no) from told t join core.event e on e.matter_id = t.case_id and e.kind ~ 'police|report_' where t.code = 'reported_first'),
  'police_reported, report_explained serious', 'reported first, explained after');
select is((select o.ending || ' ' || (o.ended_at <= o.due_at) from told t join core.obligation o on o.matter_id = t.case_id and o.kind = 'report.reason' where t.code = 'reported_first'), 'met true', 'in time');

select set_eq($$ select distinct u.code from told t join core.complaint p on p.matter_id in (t.case_id, t.lead_id) join core.unit u using (unit_id) where t.code = 'complained_of' and u.group_name = 'weibao_community' $$, array['SQ02'], 'complained of: the community of the territory');
select is((select way from holders where code = 'complained_of'), 'MSB>FL', 'answers for nothing of it');
select is((select u.unit_id = any (m.unit_ids) from told t join core.matter m on m.matter_id = t.case_id join core.unit u on u.code = 'SQ02' where t.code = 'complained_of'), false, 'and sees none of it');

select set_eq($$ select t.code, c.ended_as from told t join core.case_file c using (case_id) where c.ended_as <> 'closed' $$,
  $$ values ('moved_away', 'moved_away'), ('grown_up', 'turned_18'), ('unidentified', 'unidentified'), ('adopted', 'adopted'), ('died', 'died') $$, 'and each way out is a story');
select is((select way from holders where code = 'merged_school'), 'SQ07>XX03>XX01', 'merged: the school that took over answers from the instant in which the other one ended');

-- a number that stood elsewhere would tie the program to the demo
\set strays `cd :'root' && grep -rlE '2026-DEM[0-9][0-9]' --include='*' README.md Package.swift Sources sql ops 2>/dev/null | grep -vE '^sql/(demo|tests)/'`
select is(:'strays'::text, '', 'and their numbers stand nowhere but here and in the demo');

select is((select way from holders where code = 'kept_apart'), 'SQ08>PCS', 'kept apart: from the community to the police');
select is_empty($$ select * from late where code = 'kept_apart' $$, 'in time');
select is((select count(*) from told t join core.reporter r using (lead_id) where t.code = 'kept_apart' and r.slip_digest is not null), 1::bigint, 'an anonymous reporter has a slip');
select is((select array_agg(l.role_name::text) from told t join core.recusal r on r.matter_id = t.case_id join core.login l using (login_id) where t.code = 'kept_apart'), '{xt_pcs_02}', 'one is recused');
select is((select array_agg(l.role_name::text) from told t join core.broken_glass b on b.matter_id = t.case_id join core.login l using (login_id) where t.code = 'kept_apart'), '{xt_sfs_01}', 'and one broke the glass');
select * from finish();
rollback;
