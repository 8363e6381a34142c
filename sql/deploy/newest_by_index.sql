-- Deploy weibao:newest_by_index to pg
--
-- The newest matters are read in their order, not sorted out of all: for the office of a large street this is the difference of seconds. A unit
-- that holds two hundred cases and no lead finds the latter by the index, not by two hundred rows. The pairs of a name are made at each search;
-- their plan is kept (plpgsql), where a function of SQL whose path is pinned is planned anew at every call.
begin;
set local role weibao_owner;

create index newest_matters on core.matter (subdistrict_id, lower(life) desc);
create index what_a_unit_holds on core.matter (holder_unit_id, kind);
drop index core.matter_holder_unit_id_idx;

create or replace function core.name_pairs(full_name text) returns text[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(distinct substr(upper(full_name), i, 2)), '{}') from generate_series(1, length(full_name) - 1) i);
end $$;

commit;
