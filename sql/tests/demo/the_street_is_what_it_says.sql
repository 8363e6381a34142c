-- The demo street is as large and as mixed as it claims, and nobody in it exists.
begin;
select plan(26);

select is((select count(*) from core.territory where kind = 'community'), 8::bigint, 'eight communities');
select is_empty(
  $$ select c.code, count(g) from core.territory c left join core.territory g on g.parent_id = c.territory_id
     where c.kind = 'community' group by c.code having count(g) not between 3 and 4 $$, 'with three or four grids each');
select set_eq(
  $$ select u.code from core.unit_class_member m join core.unit k on k.unit_id = m.class_unit_id and k.code = 'SCH'
     join core.unit u on u.unit_id = m.member_unit_id $$, array['XX01', 'XX02', 'XX03'], 'three schools, members of the class of schools, one of which has ended');
select cmp_ok((select abs(sum(minors) - 9000) from core.survey_count), '<', 200::bigint, 'about 9,000 minors counted');

select is((select count(distinct id_number) from core.minor), 431::bigint, '431 minors in difficulty');
select is((select count(*) from core.minor where id_number is not null), 432::bigint, 'each once, but for the one of whom two leads tell');
select is_empty($$ select minor_id from core.minor where id_number !~ '^999999' $$, 'all of the impossible region');
select is_empty(
  $$ select m.minor_id from core.minor m cross join generate_series(1, 18) i
     where m.id_number is not null group by m.minor_id, m.id_number
     having sum(case substr(m.id_number, i, 1) when 'X' then 10 else substr(m.id_number, i, 1)::int end * (2 ^ (18 - i))::bigint) % 11 <> 1 $$,
  'with a right check digit');
select is_empty(
  $$ select minor_id from core.minor where id_number is not null and substr(id_number, 7, 8) <> to_char(birth_date, 'YYYYMMDD') $$,
  'and the birth date in it');
select set_eq(
  $$ select distinct date_part('year', age(birth_date))::int from core.minor where birth_date is not null $$,
  array(select generate_series(0, 18)), 'of every age from 0 to 17, and one who has come of age');
select is_empty($$ select minor_id from core.minor where full_name !~ '^[示例]' $$, 'whose family names are none');
select is_empty(
  $$ select guardian_id from core.guardian where full_name !~ '^[示例].某$' or phone !~ '^000-' $$, 'nor are their guardians'' names and telephones');
select is_empty($$ select household_id from core.household where address !~ '^示例路' $$, 'nor their addresses');
select ok(exists (select from core.minor where full_name is null), 'some children came without a name or a number');

select cmp_ok((select count(*) from core.case_file), '>=', 340::bigint, 'some hundreds of cases');
select cmp_ok(
  (select max(lower(life)) - min(lower(life)) from core.matter where kind = 'case'), '>=', interval '530 days', 'over eighteen months');
select cmp_ok((select max(recorded_at) from core.event), '<', now(), 'until today, and not further');
select is_empty(
  $$ select event_no from core.event where happened_at > recorded_at
     union all select look_id from core.look_grant where granted_at > now()
     union all select event_id from audit.event where at > now() $$, 'nothing comes from the future');
select ok((select bool_and(at >= before) from (select at, lag(at) over (order by event_id) as before from audit.event) log where before is not null),
  'the log is in the order of time');

select set_eq($$ select distinct status from core.lead $$,
  array['recorded', 'screened', 'screening_out_proposed', 'opened', 'joined', 'screened_out'], 'leads in every state');
select set_eq($$ select distinct coalesce(answer, 'open') from core.offer $$,
  array['open', 'accepted', 'returned', 'withdrawn', 'lapsed'], 'offers answered in every way');
select set_eq(
  $$ select distinct kind, coalesce(ended_at, now()) > due_at from core.obligation where due_at is not null and kind ~ '^(lead|case|close)' $$,
  $$ select distinct r.kind, late from core.deadline_rule r, unnest(array[true, false]) late
     where core.rule_is_in_use(r.kind) and r.kind ~ '^(lead|case|close)' $$, 'of every obligation some are late and some in time');
select cmp_ok(
  (select count(*) filter (where coalesce(ended_at, now()) > due_at) from core.obligation), '<',
  (select count(*) / 5 from core.obligation), 'most are in time');
select ok(
  exists (select from core.case_file where lowering_event_no is not null)
  and exists (select from core.event where kind = 'closing_refused')
  and exists (select from core.support where upper_inf(during)) and exists (select from core.officer where upper_inf(during))
  and exists (select from core.offer o join core.lead l on l.lead_id = o.matter_id where o.answer = 'accepted')
  and exists (select from core.offer o join core.lead l on l.lead_id = o.matter_id where o.answer = 'returned'),
  'a lowering that waits, a closing that was refused, units that help, officers, leads that were passed on and given back');
select set_eq(
  $$ select distinct (detail ->> 'child_seen')::boolean from core.event where kind = 'visited' $$, array[true, false], 'children seen and not seen');
select ok(
  exists (select from core.matter where kind = 'case' and territory_id is null)
  and exists (select from core.event e join core.unit u using (unit_id) where e.kind = 'accepted' and u.answers = 'paper')
  and exists (select from core.offer where contradicted_by is not null)
  and exists (select from core.case_file c join core.matter m on m.matter_id = c.case_id where c.closing_event_no is not null and upper_inf(m.life)),
  'a case without a territory, one accepted on paper, a return that is contradicted, a closing that waits');

select * from finish();
rollback;
