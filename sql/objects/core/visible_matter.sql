-- visible_matter: the matters the caller may see, and how: the one place where child views take their test from.
--
-- The caller's own numbers stand in the plan (core.planned_matter); whether the plan is still the caller's is asked once, when it runs.
create view core.visible_matter as
select v.kind, v.matter_id, v.subdistrict_id, v.territory_id, v.holder_unit_id, v.life, v.last_at, v.in_full, v.held_since, v.held_from_event_no
from core.planned_matter v
where (select a.numbers from core.acting_login a) = core.planned_for();

comment on view core.visible_matter is 'The matters the caller may see, in full or as an offer only. 当前登录可见的事项。';
