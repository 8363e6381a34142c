-- check_not_last: whether somebody is left who can act for the unit of a login that ends: another login of it, or, where the unit
-- has nothing to answer for, nobody needs to be. The office must always be able to act. And of whatever the unit holds somebody there
-- must know still, where others are recused or were not named.
-- Of what is kept from the caller it is not refused: whoever only asks would learn which login alone knows of something. It goes to who may know (core.leave_unseen).
--
--   coming   its successor, or null: is named where the leaver was (core.pass_naming)
--   refuses  the_last_login_of_a_unit (WB363), somebody_at_the_holder_knows_the_matter (WB505)
create function core.check_not_last(leaving core.login, coming core.login, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from core.login l
                 where l.unit_id = leaving.unit_id and l.login_id <> leaving.login_id and core.login_status(l) in ('active', 'first_password'))
     and (leaving.group_name = 'weibao_office' or exists (select from core.has_of_unit(leaving.unit_id))) then
    perform core.refuse('the_last_login_of_a_unit', leaving.role_name);
  end if;
  if exists (select from core.matter m
             where m.holder_unit_id = leaving.unit_id and m.login_ids is not null and core.admits(m.login_ids, leaving.login_id)
               and (m.login_ids[1] < 0 or coming.login_id is null) and not core.is_kept_from(m.matter_id, caller)
               and not exists (select from core.login l
                               where l.unit_id = leaving.unit_id and l.login_id <> leaving.login_id and upper_inf(l.valid) and core.admits(m.login_ids, l.login_id))) then
    perform core.refuse('somebody_at_the_holder_knows_the_matter');
  end if;
end $$;

comment on function core.check_not_last(core.login, core.login, core.caller) is 'A unit with anything to answer for keeps a login, and one that knows of it; WB363, WB505. 单位有事项时须留有可知悉的登录。';
revoke execute on function core.check_not_last(core.login, core.login, core.caller) from public;
