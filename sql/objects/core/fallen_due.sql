-- fallen_due: the matters on which anything open has fallen due: what the sweep goes through, found from the index what_falls_due
-- alone. Who owes it, whether it is paused, and what comes next, is asked of these few (core.due_step).
create view core.fallen_due as
select distinct o.matter_id
from core.obligation o
where o.ended_at is null and o.due_at < core.now() and o.kind not in ('order.answer', 'finding.answer');

comment on view core.fallen_due is 'Matters on which something has fallen due. 有事项到期的线索、个案。';
