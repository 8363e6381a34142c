-- add_login: a person gets a login at a unit (开设登录账号), named street_unit_number, in the group of the unit and in no other.
--
-- The first password is good for seven days and for nothing but being changed (change_password). Two posts are two logins: who has
-- one already gets another, of the same person, since four eyes are two persons' and not two logins'.
--
--   verifier        what the password is checked by, made by the client (libpq: PQencryptPasswordConn); never the password
--   same_person_as  a login of the same person, also one that has ended: from what the person is recused, the new login is as well; empty: somebody new
--   expires_at      when it is no longer let in; empty: until it is ended
--   returns         the login, and until when its first password is good
--   refuses         unknown_unit, unit_has_ended, unit_has_no_logins, no_such_login, expires_in_the_past, not_a_verifier,
--                   password_is_guessable, transaction_is_too_old, old_view_of_the_rows
--   callers         office
create function api.add_login(unit text, verifier text, same_person_as text default null, expires_at timestamptz default null,
  out login name, out unit_code text, out group_name text, out password_until timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  home constant core.unit := core.find_unit(unit, caller.subdistrict_id);
  stem constant text := (select s.login_prefix from core.subdistrict s where s.subdistrict_id = caller.subdistrict_id) || '_' || lower(home.code);
  person int;
  added int;
begin
  perform core.check_transaction();
  if home.group_name is null then
    perform core.refuse('unit_has_no_logins', home.code);
  end if;
  if not upper_inf(home.exists_during) then
    perform core.refuse('unit_has_ended', home.code);
  end if;
  if add_login.expires_at <= core.now() then
    perform core.refuse('expires_in_the_past');
  end if;
  if nullif(btrim(same_person_as), '') is not null then
    select l.person_no into person from core.login l
    where l.role_name = lower(btrim(left(same_person_as, 63))) and l.subdistrict_id = caller.subdistrict_id order by lower(l.valid) desc limit 1;
    if not found then
      perform core.refuse('no_such_login', left(same_person_as, 63));
    end if;
    perform core.lock_person(caller.subdistrict_id, person);
  end if;
  perform from core.subdistrict s where s.subdistrict_id = caller.subdistrict_id for no key update;
  perform from core.unit u where u.unit_id = home.unit_id and upper_inf(u.exists_during) for key share; -- who ends it goes first
  if not found then
    perform core.refuse('unit_has_ended', home.code);
  end if;
  login := stem || '_' || (
    select to_char(1 + coalesce(max(substr(taken.name, length(stem) + 2)::int), 0), 'FM9900')
    from (select l.role_name::text from core.login l union all select r.rolname::text from pg_roles r) taken (name)
    where left(taken.name, length(stem) + 1) = stem || '_' and substr(taken.name, length(stem) + 2) ~ '^[0-9]{2,3}$');
  perform core.check_verifier(verifier, login);
  password_until := least(core.now() + core.first_password_lasts(), add_login.expires_at);
  insert into core.login as l (role_name, subdistrict_id, unit_id, person_no, group_name, valid, expires_at, password_is_first, password_set_at, password_until)
  values (add_login.login, caller.subdistrict_id, home.unit_id,
    coalesce(person, (select coalesce(max(o.person_no), 0) + 1 from core.login o where o.subdistrict_id = caller.subdistrict_id)),
    home.group_name, tstzrange(core.now(), null), add_login.expires_at, true, core.now(), add_login.password_until)
  returning l.login_id into added;
  perform core.carry_recusals(l) from core.login l where l.login_id = added;
  perform account.make(login, home.group_name, verifier, password_until);
  perform core.log_account('login_added', added, caller.unit_id);
  unit_code := home.code;
  group_name := core.label('group', home.group_name);
end $$;

comment on function api.add_login(text, text, text, timestamptz) is
  '开设登录账号（一人一单位一组），初始密码须先修改。 Give a person a login at a unit; its first password must be changed.';
revoke execute on function api.add_login(text, text, text, timestamptz) from public;
grant execute on function api.add_login(text, text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
