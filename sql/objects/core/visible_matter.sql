-- visible_matter: the matters the caller may see, and how: the one place where child views take their test from.
--
-- Two branches instead of one condition with OR: each branch is switched on or off once per query by a one-time
-- filter, so that a unit's query always finds the index on unit_ids. An OR would scan the table.
--
-- A lead that complains about a unit is kept from it, also from the office; its unit_ids have only others. login_ids keeps a
-- matter from logins (core.restriction, core.recusal).
--
--   in_full  false: only offered to the caller's unit; it sees the offer, not the history
create view core.visible_matter as
select m.matter_id, m.kind, m.subdistrict_id, m.territory_id, m.holder_unit_id, m.life, m.last_at, true as in_full
from core.matter m
where (select core.sees_all()) and m.subdistrict_id = (select core.acting_subdistrict())
  and not m.hidden_from_unit_ids @> array[(select core.acting_unit())]
  and (m.login_ids is null or core.admits(m.login_ids, (select core.acting_login_id())))
union all
select m.matter_id, m.kind, m.subdistrict_id, m.territory_id, m.holder_unit_id, m.life, m.last_at,
       m.business_unit_ids @> array[(select core.acting_unit())]
from core.matter m
where not (select core.sees_all()) and m.unit_ids @> array[(select core.acting_unit())]
  and (m.login_ids is null or core.admits(m.login_ids, (select core.acting_login_id())));

comment on view core.visible_matter is 'The matters the caller may see, in full or as an offer only. 当前登录可见的事项。';
