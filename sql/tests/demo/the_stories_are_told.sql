-- The four stories say what happened: each claim of their texts is asked of the raw rows.
begin;
select plan(15);

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
  $$ values ('quick', '2026-DEM01Q'), ('there_and_back', '2026-DEM03M'), ('own_duty', '2026-DEM04K'), ('renamed', '2026-DEM06G') $$,
  'four stories with the numbers that they always have');
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

-- a number that stood elsewhere would tie the program to the demo
\set strays `cd :'root' && grep -rlE '2026-DEM0[0-9]|2026-DEM1[0-9]' --include='*' README.md Package.swift Sources sql ops 2>/dev/null | grep -vE '^sql/(demo|tests)/'`
select is(:'strays'::text, '', 'and their numbers stand nowhere but here and in the demo');

select * from finish();
rollback;
