-- login_place: every login with the place of its unit: what core.caller holds, in that order.
create view core.login_place as
select l.login_id, l.role_name, l.person_no, l.subdistrict_id, l.unit_id, coalesce(u.seat_unit_id, u.unit_id) as seat_unit_id,
  u.code as unit_code, l.group_name, u.tier, u.territory_id, u.kind as unit_kind, s.time_zone
from core.login l
join core.unit u on u.unit_id = l.unit_id
join core.subdistrict s on s.subdistrict_id = l.subdistrict_id;

comment on view core.login_place is 'Every login with the place of its unit. 登录账号及其单位。';
