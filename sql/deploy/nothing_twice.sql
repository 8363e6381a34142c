-- Deploy weibao:nothing_twice to pg
--
-- What a hand-over did although it was done or known already.
begin;
set local role weibao_owner;

-- A reference to an event is one to its matter: events are never removed, and each has one (event_matter_id_fkey).
alter table core.ended_responsibility drop constraint responsibility_matter_id_fkey;

-- Who holds a matter sees it for that, whatever else ends for it: nothing is collected anew when the offer ends that it accepted.
create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept record;
begin
  if tg_op = 'UPDATE' then -- of core.access: a complaint is only ever added
    if exists (select from core.matter m where m.matter_id = new.matter_id and m.holder_unit_id = new.unit_id) then
      return null;
    end if;
  end if;
  kept := core.unit_ids_of(new.matter_id);
  update core.matter m
  set hidden_from_unit_ids = kept.hidden_from, unit_ids = kept.may_see, business_unit_ids = kept.business
  where m.matter_id = new.matter_id
    and (m.hidden_from_unit_ids, m.unit_ids, m.business_unit_ids) is distinct from (kept.hidden_from, kept.may_see, kept.business);
  return null;
end $$;

commit;
