-- Revert weibao:who_acts from pg
begin;
set local role weibao_owner;

alter table core.login drop numbers, drop acts_during;
drop function core.group_no(text);

create or replace function core.name_pairs(full_name text) returns text[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
begin
  return (select coalesce(array_agg(distinct substr(upper(full_name), i, 2)), '{}') from generate_series(1, length(full_name) - 1) i);
end $$;

commit;
