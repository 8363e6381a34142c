-- check_not_last: whether somebody is left who can act for the unit of a login that ends: another login of it, or, where the unit
-- has nothing to answer for, nobody needs to be. The office must always be able to act.
--
--   refuses  the_last_login_of_a_unit (WB363)
create function core.check_not_last(leaving core.login) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from core.login l
                 where l.unit_id = leaving.unit_id and l.login_id <> leaving.login_id and core.lasts(l.valid))
     and (leaving.group_name = 'weibao_office' or exists (select from core.has_of_unit(leaving.unit_id))) then
    perform core.refuse('the_last_login_of_a_unit', leaving.role_name);
  end if;
end $$;

comment on function core.check_not_last(core.login) is 'Whether somebody is left who can act; WB363. 单位须有人可办理。';
revoke execute on function core.check_not_last(core.login) from public;
