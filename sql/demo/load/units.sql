-- Communities with their grids, two schools, an auditor and an analyst; and how many minors were counted, without names.

create temporary table staged_community (code text primary key, name_zh text, name_en text, grids int, minors int) on commit drop;
\copy staged_community from 'communities.csv' with (format csv, header match)

create temporary table staged_unit (
  code text primary key, name_zh text, name_en text, former_name_zh text, former_name_en text,
  kind text, nature text, tier text, group_name name, can_hold boolean) on commit drop;
\copy staged_unit from 'units.csv' with (format csv, header match)

insert into core.territory (subdistrict_id, kind, code)
select s.subdistrict_id, 'community', c.code from stage s cross join staged_community c order by c.code;

insert into core.territory (subdistrict_id, kind, parent_id, code)
select t.subdistrict_id, 'grid', t.territory_id, format('%s_WG%s', c.code, to_char(n, 'FM00'))
from staged_community c join core.territory t on t.code = c.code cross join generate_series(1, c.grids) n
order by c.code, n;

insert into staged_unit (code, name_zh, name_en, kind, nature, tier, group_name, can_hold)
select c.code, c.name_zh, c.name_en, 'community', 'self_governing', 'community', 'weibao_community', true from staged_community c
union all
select format('%s_WG%s', c.code, to_char(n, 'FM00')), format('%s第%s网格', c.name_zh, substr('一二三四五六七八九', n, 1)),
  format('%s, Grid %s', c.name_en, n), 'grid', 'self_governing', 'grid', 'weibao_grid', true
from staged_community c cross join generate_series(1, c.grids) n;

insert into core.unit (subdistrict_id, code, kind, nature, tier, group_name, can_hold, answers, territory_id, exists_during)
select s.subdistrict_id, u.code, u.kind, u.nature, u.tier, u.group_name, u.can_hold, 'login', t.territory_id, tstzrange(s.begins, null)
from stage s cross join staged_unit u
left join core.territory t on t.subdistrict_id = s.subdistrict_id and t.code = u.code
order by u.code;

-- a unit with a former name took its present one four months ago, while it held the case of a story
create temporary table renaming on commit drop as
select s.begins, pg_temp.later((s.today - 120)::timestamp at time zone s.time_zone, 0) as at from stage s;

insert into core.unit_name (unit_id, name_zh, name_en, valid)
select u.unit_id, su.former_name_zh, su.former_name_en, tstzrange(r.begins, r.at)
from staged_unit su join core.unit u using (code) cross join renaming r where su.former_name_zh is not null
union all
select u.unit_id, su.name_zh, su.name_en, tstzrange(case when su.former_name_zh is null then r.begins else r.at end, null)
from staged_unit su join core.unit u using (code) cross join renaming r;

select core.join_classes(s.subdistrict_id) as members_of_classes_added from stage s \gset

-- the grids of a community share its count, the first ones one minor more where it does not divide
insert into core.survey_count (territory_id, counted_on, minors, source)
select t.territory_id, (s.begins at time zone s.time_zone)::date, c.minors / c.grids + (n <= c.minors % c.grids)::int, '演练摸底'
from stage s cross join staged_community c cross join generate_series(1, c.grids) n
join core.territory t on t.subdistrict_id = s.subdistrict_id and t.code = format('%s_WG%s', c.code, to_char(n, 'FM00'));
