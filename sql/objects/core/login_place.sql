-- login_place: every login with the place of its unit: what core.caller holds, in that order.
create view core.login_place as
select l.login_id, l.role_name, l.person_no, l.subdistrict_id, l.unit_id, p.seat_unit_id, p.unit_code, l.group_name, p.tier, p.territory_id, p.unit_kind, p.time_zone
from core.login l
join core.unit_place p on p.unit_id = l.unit_id;

comment on view core.login_place is 'Every login with the place of its unit. 登录账号及其单位。';
