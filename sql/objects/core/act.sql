-- act: an event as it is named elsewhere: which unit did it, and when it was recorded. To be looked up by its matter and number, for rows that are shown.
create view core.act as
select e.matter_id, e.event_no, e.kind, e.recorded_at, e.unit_id, u.code as unit_code
from core.event e
join core.unit u on u.unit_id = e.unit_id;

comment on view core.act is 'Events with the unit that did them. 事件及其单位。';
