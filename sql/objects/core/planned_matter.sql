-- planned_matter: the matters that are shown to whom the plan was made for (core.planned_for). Whether that is still the caller is not asked here:
-- whatever reads this asks it once, with
--
--   where (select a.numbers from core.acting_login a) = core.planned_for()
--
-- and shows nothing else. core.visible_matter is this with the question; a view of many branches asks for all of them together.
--
-- No union of one branch for each kind of group: into such branches PostgreSQL pushes no number of a case, and would read a
-- whole subdistrict for it.
--
-- A lead that complains about a unit is kept from it, also from the office; its unit_ids have only others. login_ids keeps a
-- matter from logins (core.restriction, core.recusal).
--
--   in_full       false: only offered to the caller's unit; it sees the offer, not the history
--   territory_id  of what is only offered the community: who might take it on need not know of which few hundred households the child is
create view core.planned_matter as
select m.kind, m.matter_id, m.subdistrict_id,
  case when f.in_full then m.territory_id
    else (select coalesce(t.parent_id, t.territory_id) from core.territory t where t.territory_id = m.territory_id) end as territory_id,
  m.holder_unit_id, m.life, m.last_at, f.in_full, m.held_since, m.held_from_event_no
from core.matter m
cross join lateral (select (core.planned_for())[4] = 1 or m.business_unit_ids @> array[(core.planned_for())[1]]) f (in_full)
where core.is_shown_to(core.planned_for(), m.subdistrict_id, m.unit_ids, m.hidden_from_unit_ids, m.login_ids);

comment on view core.planned_matter is 'The matters shown to whom a plan was made for; the reader asks whether that is the caller. 规划所据账号可见的事项。';
