-- Revert weibao:newest_by_index from pg
begin;
set local role weibao_owner;

create or replace function core.name_pairs(full_name text) returns text[]
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct substr(upper(full_name), i, 2)), '{}') from generate_series(1, length(full_name) - 1) i
$$;

create index on core.matter (holder_unit_id);
drop index core.what_a_unit_holds;
drop index core.newest_matters;

commit;
