-- acting_numbers: what decides which matters the caller sees and what waits for it, as numbers (core.login.numbers). No row for who is no login of the
-- registry.
--
-- A view, so that it becomes a part of the query of each view that asks: to call a function for it took longer than to find one case.
create view core.acting_numbers as
select l.numbers
from core.acting_login l;

comment on view core.acting_numbers is 'The caller''s unit, subdistrict, login, whether it sees all, person and group, as numbers. 当前登录的可见范围参数。';
