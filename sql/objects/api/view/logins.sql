-- logins: the logins of the subdistrict, and how each stands. No names: who is behind a login, the office knows on paper; person
-- tells which are one person's posts.
create view api.logins with (security_barrier) as
select l.role_name as login, u.code as unit_code, core.unit_name(u.unit_id, core.now()) as unit,
  l.group_name as group_code, core.label('group', l.group_name) as group_name,
  l.person_no as person, s.status, core.label('login_status', s.status) as status_name,
  lower(l.valid) as since, upper(l.valid) as ended_at, l.expires_at, l.locked_at, l.password_set_at, l.password_until
from core.login l
join core.unit u on u.unit_id = l.unit_id
cross join lateral (select core.login_status(l) as status) s
where l.subdistrict_id = (select core.acting_subdistrict()) and (select core.acting_group()) in ('weibao_office', 'weibao_auditor');

comment on view api.logins is '本街道登录账号及其状态（办公室、监督人员可见）。 The logins of the subdistrict, for office and auditor.';
grant select on api.logins to weibao_office, weibao_auditor;
