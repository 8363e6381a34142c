-- unit_place: every unit as whoever works there calls: where it sits, what it is, and by which clock.
create view core.unit_place as
select u.unit_id, coalesce(u.seat_unit_id, u.unit_id) as seat_unit_id, u.code as unit_code, u.tier, u.territory_id, u.kind as unit_kind, s.time_zone
from core.unit u
join core.subdistrict s on s.subdistrict_id = u.subdistrict_id;

comment on view core.unit_place is 'Every unit with its seat, kind and time zone. 单位及其属地、时区。';
