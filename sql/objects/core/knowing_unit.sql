-- knowing_unit: which unit can answer for a matter of which only some logins know: the one that was meant, if a login of it knows; else the office or the
-- leading group, of which somebody was named (WB508). For a matter of which everybody may know, the one that was meant.
--
--   avoided  a unit that ends, or of which nobody knows
create function core.knowing_unit(matter core.matter, meant int, avoided int) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case
    when matter.login_ids is null or core.somebody_knows(matter.matter_id, meant) then meant
    else coalesce((
      select l.unit_id from core.login l
      where l.subdistrict_id = matter.subdistrict_id and upper_inf(l.valid) and core.admits(matter.login_ids, l.login_id)
        and l.group_name in ('weibao_office', 'weibao_leader') and l.unit_id <> avoided and l.unit_id <> all (matter.hidden_from_unit_ids)
      order by l.group_name = 'weibao_office' desc, l.login_id limit 1), meant) end
$$;

comment on function core.knowing_unit(core.matter, int, int) is 'Which unit can answer for a matter that only some know of. 有知悉人可承接的单位。';
revoke execute on function core.knowing_unit(core.matter, int, int) from public;
