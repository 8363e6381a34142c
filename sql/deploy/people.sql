-- Deploy weibao:people to pg
--
-- Logins (one person at one unit), and the identity vault: nobody but the owner reads a name.
begin;
set local role weibao_owner;

create table core.login (
  login_id int generated always as identity primary key,
  role_name name not null check (role_name::text ~ '^[a-z][a-z0-9_]{2,62}$'),
  subdistrict_id int not null,
  unit_id int not null,
  person_no int not null,
  group_name name not null check (group_name in ('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst')),
  valid tstzrange not null,
  foreign key (subdistrict_id, unit_id) references core.unit (subdistrict_id, unit_id),
  constraint one_person_behind_a_role_at_a_time exclude using gist ((role_name::text) with =, valid with &&));
comment on table core.login is 'A login is one person at one unit, found by session_user; person_no is opaque: two posts of one person carry the same. 登录账号。';
create index on core.login (role_name);

create type core.caller as (
  login_id int, role_name name, person_no int, subdistrict_id int, unit_id int, seat_unit_id int, unit_code text,
  group_name name, tier text, territory_id int, unit_kind text, time_zone text);
comment on type core.caller is 'Who is calling: the login behind session_user, its unit and its group. 当前登录。';

create function core.id_number_is_well_formed(id_number text) returns boolean
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select id_number ~ '^[0-9]{17}[0-9X]$'
    and substr('10X98765432', 1 + (
      select sum(substr(id_number, i, 1)::int * (array[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])[i])
      from generate_series(1, 17) i where id_number ~ '^[0-9]{17}')::int % 11, 1) = substr(id_number, 18, 1)
$$;
comment on function core.id_number_is_well_formed(text) is 'Eighteen characters whose check character is right (GB 11643, ISO 7064 MOD 11-2). 公民身份号码校验。';

create table core.minor (
  minor_id bigint generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  full_name text check (length(full_name) between 1 and 60),
  birth_date date,
  birth_is_estimated boolean not null default false,
  id_number text constraint an_identity_number_has_its_check_character check (core.id_number_is_well_formed(id_number)),
  erased_at timestamptz,
  unique (subdistrict_id, minor_id));
comment on table core.minor is 'A minor with a difficulty or a lead: identity vault, no client reads it. May have no name, number or birth date yet. 未成年人身份库。';
create index on core.minor (id_number) where id_number is not null;
create index minor_names on core.minor using gin (full_name ext.gin_trgm_ops);

create table core.guardian (
  guardian_id bigint generated always as identity primary key,
  minor_id bigint not null references core.minor,
  full_name text check (length(full_name) between 1 and 60),
  relation text,
  phone text check (phone ~ '^[0-9+ -]{3,20}$'),
  valid tstzrange not null,
  constraint a_guardian_has_a_name_or_a_telephone check (full_name is not null or phone is not null));
comment on table core.guardian is 'A guardian of a minor, by period; relation by GB/T 4761: identity vault. 监护人。';
create index on core.guardian (minor_id);

create table core.household (
  household_id bigint generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  territory_id int,
  address text check (length(address) between 1 and 200),
  foreign key (subdistrict_id, territory_id) references core.territory (subdistrict_id, territory_id));
comment on table core.household is 'A household and its address: identity vault. 家庭住址。';

create table core.household_member (
  household_id bigint not null references core.household,
  minor_id bigint not null references core.minor,
  valid tstzrange not null,
  primary key (household_id, minor_id, valid),
  constraint a_minor_lives_in_one_household_at_a_time exclude using gist (minor_id with =, valid with &&));
comment on table core.household_member is 'Where a minor lives, by period. 家庭成员。';

create function core.refuse_foreign_identity_number() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.id_number is not null
     and (left(new.id_number, 6) = '999999') is distinct from ((select d.kind from core.database d) = 'demo') then
    perform core.refuse('identity_numbers_fit_the_database');
  end if;
  return new;
end $$;
comment on function core.refuse_foreign_identity_number() is 'A demo takes only numbers of the impossible region 999999, a real database refuses them; WB405. 演练库只收 999999 号段。';
create trigger identity_numbers_fit_the_database before insert or update of id_number on core.minor
  for each row execute function core.refuse_foreign_identity_number();

do $$
declare
  t regclass;
begin
  for t in select oid from pg_catalog.pg_class where relnamespace = 'core'::regnamespace and relkind = 'r' and not relforcerowsecurity
  loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
  end loop;
end $$;

commit;
