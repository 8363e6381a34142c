-- Deploy weibao:first_password_when to pg
--
-- When a login had a first password that was not changed yet, and not only whether it has: what it could have seen in that time is nothing, since
-- such a password is good for nothing but being changed.
begin;
set local role weibao_owner;

create table core.login_first_password (
  login_id int not null references core.login,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (login_id, during),
  constraint a_first_password_is_changed_once exclude using gist (login_id with =, during with &&));
comment on table core.login_first_password is 'When a login''s password was a first one, and so it saw nothing. 登录账号使用初始密码（未修改）的时段。';
alter table core.login_first_password enable row level security;
alter table core.login_first_password force row level security;
create trigger first_passwords_are_never_removed before delete or truncate on core.login_first_password
  for each statement execute function core.refuse_change();

-- A clock that was set back, or two changes in one transaction, make no time of no length and none that overlaps another (as core.keep_locks).
create function core.keep_first_passwords() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.password_is_first then
    update core.login_first_password p set during = tstzrange(lower(p.during), greatest(core.now(), lower(p.during) + interval '1 microsecond'))
    where p.login_id = new.login_id and upper_inf(p.during);
  end if;
  if new.password_is_first then
    insert into core.login_first_password (login_id, during)
    values (new.login_id, tstzrange(greatest(coalesce(new.password_set_at, core.now()),
      (select max(upper(p.during)) from core.login_first_password p where p.login_id = new.login_id)), null));
  end if;
  return null;
end $$;
comment on function core.keep_first_passwords() is 'Trigger: when a login''s password is a first one, and when no longer. 触发器：维护初始密码时段。';
create trigger first_passwords_follow_the_login after update of password_is_first on core.login
  for each row when (old.password_is_first is distinct from new.password_is_first) execute function core.keep_first_passwords();
create trigger a_new_login_has_a_first_password after insert on core.login
  for each row when (new.password_is_first) execute function core.keep_first_passwords();

-- What was before this, from the log; as superuser: the tables hide all rows from their owner until sql/objects has made the policies.
reset role;
insert into core.login_first_password (login_id, during)
select s.login_id, unnest(range_agg(tstzrange(s.at, s.next_at)))
from (
  select (e.payload ->> 'login')::int as login_id, e.kind, e.at,
    lead(e.at) over (partition by e.payload ->> 'login' order by e.at, e.event_id) as next_at
  from audit.event e where e.kind in ('login_added', 'password_reset', 'password_changed')) s
join core.login l on l.login_id = s.login_id
where s.kind <> 'password_changed' and (s.next_at > s.at or s.next_at is null and l.password_is_first)
group by s.login_id;
insert into core.login_first_password (login_id, during)
select l.login_id, tstzrange(greatest(l.password_set_at, lower(l.valid)), null)
from core.login l
where l.password_is_first and not exists (select from core.login_first_password p where p.login_id = l.login_id and upper_inf(p.during));

commit;
