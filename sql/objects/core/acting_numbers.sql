-- acting_numbers: what decides which matters the caller sees and what waits for it, as numbers: its unit, its subdistrict, its login, 1 if its
-- group sees the whole subdistrict (office, leading group, auditor), else 0, its person, its group (core.group_no). No row for who is no
-- login of the registry.
--
-- A view, so that it becomes a part of the query of each view that asks: to call a function for it took longer than to find one case.
create view core.acting_numbers as
select array[l.unit_id, l.subdistrict_id, l.login_id, (l.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor'))::int,
  l.person_no, core.group_no(l.group_name)] as numbers
from core.acting_login l;

comment on view core.acting_numbers is 'The caller''s unit, subdistrict, login, whether it sees all, person and group, as numbers. 当前登录的可见范围参数。';
