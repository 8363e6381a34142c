-- acting_login: the login behind session_user, which neither SET ROLE nor any setting changes; no row for who is no login of
-- the registry. Who has left has left, also in a transaction that began before: hence both conditions.
create view core.acting_login as
select l.role_name, l.login_id, l.person_no, l.subdistrict_id, l.unit_id, l.group_name
from core.login l
where l.role_name = session_user and l.valid @> core.now() and upper_inf(l.valid);

comment on view core.acting_login is 'The login that is calling. 当前登录账号。';
