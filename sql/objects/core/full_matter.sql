-- full_matter: the matters of core.planned_matter that are shown in full, not only as an offer: a unit sees those in full that are its business, of
-- which it sees each (core.unit_ids_of). To be read as core.planned_matter: the reader asks whether the caller is whom the plan was made for.
create view core.full_matter as
select m.kind, m.matter_id, m.subdistrict_id, m.territory_id, m.holder_unit_id, m.life, m.held_since, m.held_from_event_no
from core.matter m
where core.is_shown_to(core.planned_for(), m.subdistrict_id, m.business_unit_ids, m.hidden_from_unit_ids, m.login_ids);

comment on view core.full_matter is 'The matters shown in full to whom a plan was made for; the reader asks whether that is the caller. 规划所据账号可见全貌的事项。';
