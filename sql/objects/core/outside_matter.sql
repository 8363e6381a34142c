-- outside_matter: the matters of which the unit for which a plan was made (core.planned_for) sees its own acts only, since they are not, or no longer, its
-- business: not those that it sees in full, nor those kept from it or its login (core.kept_from_me). None for who sees all.
--
-- To be read as core.planned_matter: the reader asks whether the caller is whom the plan was made for.
create view core.outside_matter as
select m.kind, m.matter_id, m.territory_id, m.life
from core.matter m
where (core.planned_for())[4] = 0
  and not core.is_kept(core.planned_for(), m.hidden_from_unit_ids, m.login_ids)
  and not m.business_unit_ids @> array[(core.planned_for())[1]];

comment on view core.outside_matter is 'The matters of which a unit sees its own acts only. 仅可见本单位所为的事项。';
