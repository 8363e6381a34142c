-- owing_unit: who can owe something on a matter: the unit that was meant, unless nobody there may know of it (core.somebody_knows): then the
-- office or the leading group, the one of them where somebody does. What is owed by who cannot see it would wait for ever, and the unit be
-- late with it. Where nobody may know, the one that was meant.
--
-- Whatever makes a debt asks here (core.owe), and so does what takes sight away (core.pass_to_who_knows). Of most matters nothing is kept from anybody, and
-- then nothing is asked.
create function core.owing_unit(matter core.matter, meant int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  heir int;
begin
  if meant is null or matter.login_ids is null and matter.hidden_from_unit_ids = '{}' or core.somebody_knows(matter.matter_id, meant) then
    return meant;
  end if;
  heir := core.knowing_unit(matter, case when matter.hidden_from_unit_ids @> array[meant]
    then core.unbiased_unit(matter.subdistrict_id, matter.hidden_from_unit_ids) else meant end, meant);
  return case when core.somebody_knows(matter.matter_id, heir) then heir else meant end;
end $$;

comment on function core.owing_unit(core.matter, int) is 'Who can owe something on a matter: who may know of it. 有知悉人可负责办理的单位。';
revoke execute on function core.owing_unit(core.matter, int) from public;
