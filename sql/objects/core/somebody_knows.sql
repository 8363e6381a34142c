-- somebody_knows: whether somebody at a unit may know of a matter: it is not complained about, and of a restricted matter a login of it was
-- named, of another one not all were recused. A unit without logins answers on paper: it is told what is not restricted.
create function core.somebody_knows(matter_id bigint, unit_id int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from core.matter m
    where m.matter_id = somebody_knows.matter_id and not m.hidden_from_unit_ids @> array[somebody_knows.unit_id]
      and (m.login_ids is null
        or exists (select from core.login l where l.unit_id = somebody_knows.unit_id and upper_inf(l.valid) and core.admits(m.login_ids, l.login_id))
        or m.login_ids[1] < 0 and not exists (select from core.login l where l.unit_id = somebody_knows.unit_id and upper_inf(l.valid))));
end $$;

comment on function core.somebody_knows(bigint, int) is 'Whether somebody at a unit may know of a matter. 单位中是否有可知悉的人。';
revoke execute on function core.somebody_knows(bigint, int) from public;
