-- Deploy weibao:locked_when to pg
--
-- When a login was locked, and not only whether it is: what it could have seen on a day of the past is nothing while it was not let in.
begin;
set local role weibao_owner;

create table core.login_lock (
  login_id int not null references core.login,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (login_id, during),
  constraint a_login_is_locked_once_at_a_time exclude using gist (login_id with =, during with &&));
comment on table core.login_lock is 'When a login was locked, and so saw nothing. 登录账号的锁定时段。';
alter table core.login_lock enable row level security;
alter table core.login_lock force row level security;
create trigger locks_are_never_removed before delete or truncate on core.login_lock
  for each statement execute function core.refuse_change();

-- A clock that was set back, or two locks in one transaction, make no lock of no length and none that overlaps another.
create function core.keep_locks() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.locked_at is not null then
    update core.login_lock k set during = tstzrange(lower(k.during), greatest(core.now(), lower(k.during) + interval '1 microsecond'))
    where k.login_id = new.login_id and upper_inf(k.during);
  end if;
  if new.locked_at is not null then
    insert into core.login_lock (login_id, during)
    values (new.login_id, tstzrange(greatest(new.locked_at, (select max(upper(k.during)) from core.login_lock k where k.login_id = new.login_id)), null));
  end if;
  return null;
end $$;
comment on function core.keep_locks() is 'Trigger: when a login is locked, and when no longer. 触发器：维护锁定时段。';
create trigger locks_follow_the_login after update of locked_at on core.login
  for each row when (old.locked_at is distinct from new.locked_at) execute function core.keep_locks();
create trigger a_new_login_may_be_locked after insert on core.login
  for each row when (new.locked_at is not null) execute function core.keep_locks();

-- What was locked before this, from the log.
insert into core.login_lock (login_id, during)
select s.login_id, tstzrange(s.at, s.next_at)
from (
  select (e.payload ->> 'login')::int as login_id, e.kind, e.at,
    lead(e.at) over (partition by e.payload ->> 'login' order by e.at, e.event_id) as next_at
  from audit.event e where e.kind in ('login_locked', 'login_unlocked', 'login_ended')) s
join core.login l on l.login_id = s.login_id
where s.kind = 'login_locked' and s.next_at is distinct from s.at
union all
select l.login_id, tstzrange(l.locked_at, null)
from core.login l
where l.locked_at is not null and not exists (
  select from audit.event e where e.kind = 'login_locked' and (e.payload ->> 'login')::int = l.login_id);

commit;
