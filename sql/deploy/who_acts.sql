-- Deploy weibao:who_acts to pg
--
-- Every view and verb asks first who is calling. When a login may act, and by which numbers it is known to what decides what it sees, follows from its own
-- row alone, and so stands there: to work it out anew took a third of the time in which a case is found by its number. The pairs of a name are made
-- without a query.
begin;
set local role weibao_owner;

alter table core.login add acts_during tstzrange not null generated always as (
  case when locked_at is null and not password_is_first and upper_inf(valid) and (expires_at is null or expires_at > lower(valid))
    then tstzrange(lower(valid), expires_at) else 'empty' end) stored;
comment on column core.login.acts_during is 'When it may act: from its beginning until it expires; never once it is locked or has ended, or while its first password is not changed. 可以办理业务的时段。';

-- A number for a group, so that it can stand among numbers. Null for what is no group of the registry.
create or replace function core.group_no(group_name text) returns int
language sql immutable parallel safe as $$
  select pg_catalog.array_position(array['weibao_office', 'weibao_leader', 'weibao_auditor', 'weibao_community', 'weibao_grid', 'weibao_agency'], group_name)
$$;
comment on function core.group_no(text) is 'A number for a group. 组别序号。';
grant execute on function core.group_no(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;

alter table core.login add numbers int[] not null generated always as (
  array[unit_id, subdistrict_id, login_id, (group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor'))::int, person_no, core.group_no(group_name)]) stored;
comment on column core.login.numbers is 'What decides what it sees: unit, subdistrict, login, 1 if its group sees the whole subdistrict, else 0, person, group (core.group_no). 可见范围参数。';

create or replace function core.name_pairs(full_name text) returns text[]
language plpgsql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  upper_name constant text := upper(full_name);
  pairs text[] := array[]::text[];
begin
  for i in 1 .. length(upper_name) - 1 loop
    pairs := pairs || substr(upper_name, i, 2);
  end loop;
  return pairs;
end $$;

commit;
