-- A login for every unit that answers by login. Roles belong to the whole cluster: another database may have made them.

create temporary table staged_login on commit drop as
select u.unit_id, u.code, u.group_name, n as nth,
  format('%s_%s_%s', s.login_prefix, lower(u.code), to_char(n, 'FM00')) as role_name
from stage s
join core.unit u on u.subdistrict_id = s.subdistrict_id and u.answers = 'login'
cross join lateral generate_series(1, case when u.code in ('MSB', 'PCS') then 2 else 1 end) n;

-- person_no is opaque; the head of 民社办 heads the group's office too (plan 四): two logins, one person
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select l.role_name, s.subdistrict_id, l.unit_id,
  dense_rank() over (order by case when l.code = 'OFF' then 'MSB/2' else concat_ws('/', l.code, l.nth) end),
  l.group_name, tstzrange(s.begins, null)
from stage s cross join staged_login l
order by l.role_name;

do $$
declare
  l record;
begin
  for l in select role_name, group_name from staged_login order by role_name loop
    if not exists (select from pg_roles where rolname = l.role_name) then
      execute format('create role %I login', l.role_name);
    end if;
    execute format('grant %I to %I', l.group_name, l.role_name);
    perform account.limit(l.role_name);
  end loop;
end $$;
