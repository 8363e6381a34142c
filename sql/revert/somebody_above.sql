-- Revert weibao:somebody_above from pg
begin;
set local role weibao_owner;

create or replace function core.check_somebody_at_the_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept constant int[] := (select m.login_ids from core.matter m where m.matter_id = new.matter_id);
  holder constant int := (select m.holder_unit_id from core.matter m where m.matter_id = new.matter_id);
begin
  if holder is not null and kept is not null
     and exists (select from core.login l where l.unit_id = holder and upper_inf(l.valid))
     and not exists (select from core.login l where l.unit_id = holder and upper_inf(l.valid)
                     and case when kept[1] >= 0 then l.login_id = any (kept) else -l.login_id <> all (kept) end) then
    perform core.refuse('somebody_at_the_holder_knows_the_matter');
  end if;
  return null;
end $$;
comment on function core.check_somebody_at_the_holder() is 'Trigger: a holder has a login that sees the matter; WB505. 触发器：主责单位须有知悉人。';

commit;
