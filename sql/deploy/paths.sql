-- Deploy weibao:paths to pg
--
-- What every hand-over writes and every sweep reads, by shorter ways.
begin;
set local role weibao_owner;

-- Found from the index alone, without the row of each obligation.
drop index core.what_falls_due;
create index what_falls_due on core.obligation (due_at) include (matter_id, kind) where ended_at is null;
create index who_comes_of_age on core.minor (birth_date);

-- No query was answered by it, and it made every event of a matter write to all indexes of core.matter.
drop index core.matter_subdistrict_id_last_at_idx;

-- Between two holders nothing is kept: the next one's interval follows in the same transaction, or its commit is refused (WB001),
-- and with it the arrays. Nor is a row written anew that stays as it is.
create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  hidden_from int[];
  may_see int[];
  business int[];
begin
  -- by jsonb, since a complaint has no such column
  if tg_op = 'UPDATE' and tg_relid = 'core.access'::regclass then
    if to_jsonb(new) ->> 'because' = 'holds'
       and not exists (select from core.responsibility r where r.matter_id = new.matter_id and upper_inf(r.held))
       and exists (select from core.matter m where m.matter_id = new.matter_id and upper_inf(m.life)) then
      return null;
    end if;
  end if;
  select coalesce((select array_agg(p.unit_id) from core.complaint p where p.matter_id = new.matter_id), '{}'),
         coalesce(array_agg(distinct a.unit_id), '{}'),
         coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
  into hidden_from, may_see, business
  from core.access a
  where a.matter_id = new.matter_id and upper_inf(a.valid)
    and not exists (select from core.complaint p where p.matter_id = a.matter_id and p.unit_id = a.unit_id);
  update core.matter m
  set hidden_from_unit_ids = hidden_from, unit_ids = may_see, business_unit_ids = business
  where m.matter_id = new.matter_id
    and (m.hidden_from_unit_ids, m.unit_ids, m.business_unit_ids) is distinct from (hidden_from, may_see, business);
  return null;
end $$;

commit;
