-- overdue: what the sweep asks of what has fallen due: for each unit that owes something overdue on a matter, what has been overdue
-- longest; a deadline that the calendar gave afterwards since it was given. Nothing while the matter is paused. OFFSET 0 asks for the matter of each of those few, where a join of the sets would
-- read all matters there are.
create view core.overdue as
select distinct on (m.subdistrict_id, o.matter_id, coalesce(o.owed_by_unit_id, m.holder_unit_id))
  m.subdistrict_id, o.matter_id, coalesce(o.owed_by_unit_id, m.holder_unit_id) as unit_id, m.holder_unit_id, o.obligation_id, o.kind,
  greatest(o.due_at, o.given_at) as due_at
from core.obligation o
cross join lateral (select h.subdistrict_id, h.holder_unit_id from core.matter h where h.matter_id = o.matter_id offset 0) m
where o.ended_at is null and o.due_at < core.now() and o.kind not in ('order.answer', 'finding.answer')
  and coalesce(o.owed_by_unit_id, m.holder_unit_id) is not null
  and not exists (select from core.request r where r.matter_id = o.matter_id and r.during @> core.now())
order by m.subdistrict_id, o.matter_id, coalesce(o.owed_by_unit_id, m.holder_unit_id), greatest(o.due_at, o.given_at), o.obligation_id;

comment on view core.overdue is 'What has been overdue longest, for each unit and matter. 各单位各事项超期最久的一项。';
