-- visible_matter: the matters the caller may see, and how: the one place where child views take their test from.
--
-- No union of one branch for each kind of group: into such branches PostgreSQL pushes no number of a case, and would read a
-- whole subdistrict for it. The caller's own numbers stand in the plan (core.planned_for), so that for who sees all the condition
-- on unit_ids is gone, and for a unit its index is used as far as it is worth it; whether the plan is still the caller's is
-- asked once, when it runs.
--
-- A lead that complains about a unit is kept from it, also from the office; its unit_ids have only others. login_ids keeps a
-- matter from logins (core.restriction, core.recusal).
--
--   in_full  false: only offered to the caller's unit; it sees the offer, not the history
create view core.visible_matter as
select m.kind, m.matter_id, m.subdistrict_id, m.territory_id, m.holder_unit_id, m.life, m.last_at,
  (core.planned_for())[4] = 1 or m.business_unit_ids @> array[(core.planned_for())[1]] as in_full,
  m.held_since, m.held_from_event_no
from core.matter m
where (select core.acting_as()) = core.planned_for()
  and m.subdistrict_id = (core.planned_for())[2]
  and ((core.planned_for())[4] = 1 or m.unit_ids @> array[(core.planned_for())[1]])
  and not m.hidden_from_unit_ids @> array[(core.planned_for())[1]]
  and (m.login_ids is null or core.admits(m.login_ids, (core.planned_for())[3]));

comment on view core.visible_matter is 'The matters the caller may see, in full or as an offer only. 当前登录可见的事项。';
