-- Everyone whom the plan names: units and classes, with their names since the plan's date.

create temporary table staged_unit (
  unit_code text primary key, name_zh text not null, name_en text not null, kind text not null, leading_group_role text, membership_basis text,
  nature text not null, reports_to text, can_hold boolean not null, answers text not null, exact_phrase text not null, line_no int generated always as identity) on commit drop;
\copy staged_unit (unit_code, name_zh, name_en, kind, leading_group_role, membership_basis, nature, reports_to, can_hold, answers, exact_phrase) from 'a1_units.csv' with (format csv, header match)

create temporary table staged_group (unit_code text primary key, group_name text, tier text not null, seat text) on commit drop;
\copy staged_group from 'unit_groups.csv' with (format csv, header match)

create temporary table staged_class (class_code text, trait text, value text) on commit drop;
\copy staged_class from 'unit_classes.csv' with (format csv, header match)

-- where unit_groups.csv is silent: who answers by login is an agency, and stands at the street's level unless outside it
insert into core.unit (subdistrict_id, code, kind, nature, tier, group_name, can_hold, answers, leading_group_role, membership_basis, exact_phrase, exists_during)
select s.subdistrict_id, u.unit_code, u.kind, u.nature,
  coalesce(g.tier, case when u.nature in ('external', 'venue', 'public') then 'outside' else 'street' end),
  case when u.answers = 'login' then coalesce(g.group_name, 'weibao_agency') end,
  u.can_hold, u.answers, u.leading_group_role, u.membership_basis, u.exact_phrase, tstzrange(s.since, null)
from street s cross join staged_unit u left join staged_group g using (unit_code)
order by u.unit_code
on conflict (subdistrict_id, code) do nothing;

update core.unit u set plan_order = su.line_no
from street s cross join staged_unit su
where u.subdistrict_id = s.subdistrict_id and u.code = su.unit_code and u.plan_order is distinct from su.line_no;

update core.unit u set seat_unit_id = seat.unit_id
from street s
join staged_group g on g.seat is not null
join core.unit seat on seat.subdistrict_id = s.subdistrict_id and seat.code = g.seat
where u.subdistrict_id = s.subdistrict_id and u.code = g.unit_code and u.seat_unit_id is null;

-- only a unit without any name gets one here: a later name is an act of its own
insert into core.unit_name (unit_id, name_zh, name_en, valid)
select u.unit_id, su.name_zh, su.name_en, u.exists_during
from street s join staged_unit su on true
join core.unit u on u.subdistrict_id = s.subdistrict_id and u.code = su.unit_code
where not exists (select from core.unit_name n where n.unit_id = u.unit_id);

insert into core.class_rule (class_unit_id, trait, value)
select u.unit_id, c.trait, c.value
from street s join staged_class c on true
join core.unit u on u.subdistrict_id = s.subdistrict_id and u.code = c.class_code
on conflict do nothing;

select core.join_classes(s.subdistrict_id) as members_of_classes_added from street s \gset
