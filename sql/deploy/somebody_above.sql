-- Deploy weibao:somebody_above to pg
--
-- Of a restricted matter somebody of the office or of the leading group always knows, also when logins end or a unit does: else nobody could name
-- others, and the case would be lost. The verb that restricts asks for it; at commit it is asked again, whatever changed who is named.
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
  if kept[1] >= 0 and not exists (
       select from core.login l where l.login_id = any (kept) and l.group_name in ('weibao_office', 'weibao_leader') and upper_inf(l.valid)) then
    perform core.refuse('somebody_above_knows_the_matter');
  end if;
  return null;
end $$;
comment on function core.check_somebody_at_the_holder() is 'Trigger: a holder has a login that sees the matter, WB505; and of a restricted one somebody above knows, WB508. 触发器：主责单位及上级须有知悉人。';

commit;
