-- Makes the busiest open case one of 200 events, by the verbs: its holder goes on visiting. Run as superuser, in a transaction of its own.
begin;
select c.case_number as number, m.last_event_no as events, min(g.role_name::text) as login
from core.matter m join core.case_file c on c.case_id = m.matter_id join core.login g on g.unit_id = m.holder_unit_id and upper_inf(g.valid)
where upper_inf(m.life) group by c.case_number, m.last_event_no, m.matter_id order by m.last_event_no desc, m.matter_id limit 1 \gset
set local session authorization :"login";
select count(v.event_id) from generate_series(:events + 1, 200) n cross join lateral api.record_visit(:'number', n % 7 > 0, '走访 ' || n) v;
commit;
