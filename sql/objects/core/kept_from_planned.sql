-- kept_from_planned: core.kept_from_me for whom a plan was made (core.planned_for); to be read as core.planned_matter: the reader asks whether that is
-- the caller.
create view core.kept_from_planned as
select m.kind, m.matter_id
from core.matter m
where (m.login_ids is not null or m.hidden_from_unit_ids <> '{}') and core.is_kept(core.planned_for(), m.hidden_from_unit_ids, m.login_ids);

comment on view core.kept_from_planned is 'Matters that are kept from whom a plan was made for; the reader asks whether that is the caller. 对规划所据账号不予知悉的事项。';
