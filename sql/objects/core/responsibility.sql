-- responsibility: which unit answers or answered for each matter, and when: what has ended, and what runs, which has no upper bound.
create view core.responsibility as
select r.matter_id, r.unit_id, r.held, r.from_event_no from core.ended_responsibility r
union all
select m.matter_id, m.holder_unit_id, tstzrange(m.held_since, null), m.held_from_event_no from core.matter m where m.holder_unit_id is not null;

comment on view core.responsibility is 'Which unit answered for the matter, and when (plan 三(二) 压实监管责任). 主责区间。';
