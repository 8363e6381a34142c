-- Deploy weibao:succession to pg
--
-- Units and people leave. Whoever has left takes nothing more: an act that was under way while a unit or a login ended is
-- refused when it comes to name it, since it waits for the lock on that row and looks again.
begin;
set local role weibao_owner;

alter table core.unit_succession
  add column how text not null default 'dissolved' constraint a_unit_ends_in_a_known_way check (how in ('dissolved', 'merged')),
  add column login_id int references core.login;
comment on column core.unit_succession.how is 'Dissolved or merged. 撤销或合并。';
comment on column core.unit_succession.login_id is 'Who recorded it. 记录人。';

create function core.refuse_ended_unit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from core.unit u where u.unit_id = new.unit_id and u.exists_during @> core.now() for key share;
  if not found then
    perform core.refuse('unit_has_ended', (select u.code from core.unit u where u.unit_id = new.unit_id));
  end if;
  return new;
end $$;
comment on function core.refuse_ended_unit() is 'A unit that has ended takes up nothing more. 已撤并的单位不再承接。';
create trigger an_ended_unit_holds_nothing before insert on core.responsibility
  for each row execute function core.refuse_ended_unit();
create trigger an_ended_unit_supports_nothing before insert on core.support
  for each row execute function core.refuse_ended_unit();

create function core.refuse_ended_recipient() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from core.unit u where u.unit_id = new.to_unit_id and u.exists_during @> core.now() for key share;
  if not found then
    perform core.refuse('unit_has_ended', (select u.code from core.unit u where u.unit_id = new.to_unit_id));
  end if;
  return new;
end $$;
comment on function core.refuse_ended_recipient() is 'Nothing more goes to a unit that has ended. 不再派给已撤并的单位。';
create trigger an_ended_unit_is_offered_nothing before insert on core.offer
  for each row execute function core.refuse_ended_recipient();
create trigger an_ended_unit_is_ordered_nothing before insert on core.supervision_order
  for each row execute function core.refuse_ended_recipient();
create trigger an_ended_unit_decides_nothing before insert on core.escalation
  for each row execute function core.refuse_ended_recipient();

create function core.refuse_ended_login() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from core.login l where l.login_id = new.login_id and l.valid @> core.now() for key share;
  if not found then
    perform core.refuse('not_a_login_of_the_holder');
  end if;
  return new;
end $$;
comment on function core.refuse_ended_login() is 'Who has left is named no more. 已停用的登录不再指定。';
create trigger who_has_left_is_no_officer before insert on core.officer
  for each row execute function core.refuse_ended_login();

commit;
