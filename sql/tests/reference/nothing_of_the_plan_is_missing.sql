-- As many rows as the plan has, counted by hand when it was read.
begin;
select plan(30);

-- of the demo's own units none is named by the plan
select is((select count(*) from core.unit where exact_phrase is not null), 52::bigint, 'the plan names 52 units and classes');
select is((select count(*) from core.unit where can_hold and exact_phrase is not null), 29::bigint, '29 of them may answer for a case');
select is((select count(*) from core.post), 14::bigint, '14 posts');
select is((select count(*) from core.plan_note), 10::bigint, '10 notes on the document');
select is((select count(*) from core.duty), 281::bigint, '281 duties');
select is((select count(*) from core.duty where section = '四' and duty_code ~ '^D-'), 170::bigint, '170 of them from the units'' own paragraphs');
select is((select count(*) from core.duty where section <> '四' and duty_code ~ '^M-'), 111::bigint, '111 from the other sections');

select results_eq(
  $$ select u.code, count(*) filter (where d.section = '四'), count(*) filter (where d.section <> '四')
     from core.duty d join core.unit u on u.unit_id = d.unit_id group by u.code order by u.code collate "C" $$,
  $$ values
    ('ALL', 0::bigint, 2::bigint), ('CL', 7, 1), ('CZB', 2, 0), ('FL', 7, 11), ('GA', 0, 2), ('GGW', 9, 0), ('GH', 4, 0), ('GJB', 3, 0), ('GZZ', 0, 2),
    ('JFB', 6, 0), ('JGZX', 13, 5), ('JT', 0, 2), ('JYJG', 0, 1), ('KX', 5, 0), ('LBS', 3, 0), ('MSB', 12, 16), ('OFF', 8, 0), ('PAB', 5, 0),
    ('PCS', 15, 14), ('QTB', 2, 0), ('SCH', 0, 6), ('SCJG', 16, 0), ('SFS', 11, 8), ('SQ', 6, 31), ('TGW', 14, 1), ('WFZX', 7, 0), ('WSZX', 8, 7),
    ('XTJD', 0, 2), ('YJB', 7, 0) $$,
  'each unit has as many duties as were counted');

select is((select count(*) from core.category), 19::bigint, '19 subtypes');
select is((select count(distinct (category_code, name_zh, name_en)) from core.category), 7::bigint, 'of 7 categories, each with one name');
select results_eq(
  $$ select u.code, l.monitoring, l.prevention, l.reporting, l.referral, l.disposal, l.assistance
     from core.linkage l join core.unit u on u.unit_id = l.unit_id order by u.code collate "C" $$,
  $$ values
    ('CL', false, false, false, false, false, true), ('FL', false, false, false, false, false, true), ('JGZX', false, false, false, true, true, true),
    ('MSB', true, true, true, true, true, true), ('PCS', false, false, false, true, true, true), ('SCH', true, true, true, false, false, false),
    ('SFS', true, true, true, true, true, true), ('TGW', false, false, false, false, false, true), ('WSZX', true, true, true, true, true, true) $$,
  'the linkage matrix is 三(七)');
select is((select count(*) from core.ladder_step), 13::bigint, '13 steps of the ladder');
select is((select count(*) from core.ladder_overlay), 7::bigint, '7 orders over it');
select is((select count(*) from core.assistance), 30::bigint, '30 kinds of assistance');
select is((select count(*) from core.placement), 14::bigint, '14 grounds, rules and methods of placement');
select is((select count(*) from core.training_theme), 19::bigint, '19 themes');
select is((select count(*) from core.accountability), 7::bigint, '7 triggers and measures');
select is((select count(*) from core.phase_measure), 7::bigint, '7 phases and measures');
select is((select count(*) from core.policy_parameter), 61::bigint, '61 policy parameters');
select is((select count(*) from core.deadline_rule where upper_inf(valid)), 49::bigint, '49 deadline rules in force');
select is_empty(
  $$ select r.rule_id from core.deadline_rule r join core.subdistrict s on s.subdistrict_id = r.subdistrict_id
     join core.plan_edition e on e.subdistrict_id = r.subdistrict_id
     where lower(r.valid) <> e.issued_on::timestamp at time zone s.time_zone $$,
  'since midnight of the plan''s date');
select is((select count(*) from core.report_situation), 9::bigint, '9 situations of mandatory report');
select is((select count(*) from core.law_ground), 15::bigint, '15 grounds of guardianship');
select is((select count(*) from core.assessment_question), 24::bigint, '24 questions and levels');
select is((select count(*) from core.term), 88::bigint, '88 terms');
select is((select count(*) from core.calendar_day), 218::bigint, '218 days of the calendar');
select results_eq('select year from core.calendar_year order by year', 'select generate_series(2021, 2026)', 'of six years');

select is_empty(
  $$ select c.code from core.unit c join core.unit_class_member m on m.class_unit_id = c.unit_id join core.unit u on u.unit_id = m.member_unit_id
     where upper_inf(c.exists_during) and ((c.nature = 'class') is not true or u.nature = 'class'
       or u.kind <> case c.code when 'SQ' then 'community' when 'WG' then 'grid' when 'SCH' then 'school' when 'WSZX' then 'health_centre' else u.kind end) $$,
  'classes have members of their kind, and no class is a member; a unit that has ended hands its duties to its heir as a class does');
select set_eq(
  $$ select u.code from core.unit c join core.unit_class_member m on m.class_unit_id = c.unit_id join core.unit u on u.unit_id = m.member_unit_id
     where c.code = 'WSZX' $$,
  array['WSZX1', 'WSZX2'],
  'WSZX stands for both health centres');
select set_eq(
  $$ select u.code from core.unit c join core.unit_class_member m on m.class_unit_id = c.unit_id join core.unit u on u.unit_id = m.member_unit_id
     where c.code = 'ALL' $$,
  $$ select code from core.unit where (membership_basis in ('explicit', 'by_class') or kind = 'community') and nature <> 'class' $$,
  'ALL stands for every unit that is a member, and for every community');

select * from finish();
rollback;
