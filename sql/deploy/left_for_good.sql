-- Deploy weibao:left_for_good to pg
--
-- Whoever has left has left, also for a transaction that began before and whose now() lies before the end: it would pass a
-- test of the period alone. And a login's row is locked so that its ending waits: `for key share` lets that pass.
begin;
set local role weibao_owner;

create or replace function core.refuse_ended_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from core.unit u where u.unit_id = new.unit_id and u.exists_during @> core.now() and upper_inf(u.exists_during) for key share;
  if not found then
    perform core.refuse('unit_has_ended', (select u.code from core.unit u where u.unit_id = new.unit_id));
  end if;
  return new;
end $$;

create or replace function core.refuse_ended_recipient() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from core.unit u where u.unit_id = new.to_unit_id and u.exists_during @> core.now() and upper_inf(u.exists_during) for key share;
  if not found then
    perform core.refuse('unit_has_ended', (select u.code from core.unit u where u.unit_id = new.to_unit_id));
  end if;
  return new;
end $$;

create or replace function core.refuse_ended_login() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from core.login l where l.login_id = new.login_id and l.valid @> core.now() and upper_inf(l.valid) for share;
  if not found then
    perform core.refuse('not_a_login_of_the_holder');
  end if;
  return new;
end $$;

commit;
