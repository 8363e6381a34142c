-- recuse_unit: a unit, with whatever is seated in it or lies below it, has an interest in a matter: it loses sight of it, and neither
-- holds nor screens, assesses, closes or decides. It cannot be the holder: another answers first. An open offer to it lapses.
--
--   refuses  recused_unit_holds (WB507)
create function core.recuse_unit(matter_id bigint, unit core.unit, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  apart constant int[] := core.complained_units(unit);
  supporting int;
begin
  if exists (select from core.matter m where m.matter_id = recuse_unit.matter_id and m.holder_unit_id = any (apart)) then
    perform core.refuse('recused_unit_holds', unit.code);
  end if;
  if exists (select from core.offer o where o.matter_id = recuse_unit.matter_id and o.answer is null and o.to_unit_id = any (apart)) then
    perform core.answer_offer(recuse_unit.matter_id, 'lapsed', moment);
  end if;
  foreach supporting in array apart loop
    perform core.end_supports(recuse_unit.matter_id, supporting, moment);
  end loop;
  insert into core.complaint (matter_id, unit_id, since) select recuse_unit.matter_id, a, moment.at from unnest(apart) a on conflict do nothing;
  perform core.pass_to_who_knows(recuse_unit.matter_id, moment);
end $$;

comment on function core.recuse_unit(bigint, core.unit, core.moment) is 'A unit is kept apart from a matter; WB507. 单位回避。';
revoke execute on function core.recuse_unit(bigint, core.unit, core.moment) from public;
