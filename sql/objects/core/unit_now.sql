-- unit_now: who stands for each unit by now: itself, or who took its place, and so on (core.unit_succession). History names the unit that it
-- was; who is heard and who acts for it is the one that stands for it.
create view core.unit_now as
with recursive line as (
  select u.unit_id, u.unit_id as now_unit_id from core.unit u
  union all
  select l.unit_id, s.to_unit_id from line l join core.unit_succession s on s.from_unit_id = l.now_unit_id)
select l.unit_id, l.now_unit_id from line l
where not exists (select from core.unit_succession s where s.from_unit_id = l.now_unit_id);

comment on view core.unit_now is 'Who stands for each unit by now. 单位撤并后的承继单位。';
