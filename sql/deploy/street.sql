-- Deploy weibao:street to pg
--
-- The subdistrict, its territory and its units. A second street is a second row here and a second folder of CSVs.
begin;
set local role weibao_owner;

create table core.database (
  only_one boolean primary key default true check (only_one),
  kind text not null check (kind in ('demo', 'real')));
comment on table core.database is 'What this database is, for ever: demo or real. 本库性质：演练或正式，不可更改。';

create table core.subdistrict (
  subdistrict_id int generated always as identity primary key,
  code text not null unique,
  name_zh text not null,
  name_en text,
  login_prefix text not null unique check (login_prefix ~ '^[a-z][a-z0-9]{1,11}$'),
  time_zone text not null default 'Asia/Shanghai');
comment on table core.subdistrict is 'A subdistrict (街道): the tenant to which everything belongs. 街道。';

create table core.territory (
  territory_id int generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  kind text not null check (kind in ('community', 'grid')),
  parent_id int,
  code text not null,
  unique (subdistrict_id, code),
  unique (subdistrict_id, territory_id),
  foreign key (subdistrict_id, parent_id) references core.territory (subdistrict_id, territory_id),
  constraint a_grid_lies_in_a_community check ((kind = 'grid') = (parent_id is not null)));
comment on table core.territory is 'Where a child lives: a community, or a grid of one (plan 三(一)1 网格化管理). 属地：社区、网格。';

create table core.unit (
  unit_id int generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  code text not null check (code ~ '^[A-Z][A-Z0-9_]{0,31}$'),
  kind text not null,
  nature text not null,
  tier text not null check (tier in ('grid', 'community', 'street', 'leading_group', 'outside')),
  group_name name check (group_name in ('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor', 'weibao_analyst')),
  can_hold boolean not null,
  answers text not null check (answers in ('login', 'paper', 'none')),
  territory_id int,
  seat_unit_id int,
  leading_group_role text,
  membership_basis text,
  exact_phrase text,
  exists_during tstzrange not null,
  unique (subdistrict_id, code),
  unique (subdistrict_id, unit_id),
  foreign key (subdistrict_id, territory_id) references core.territory (subdistrict_id, territory_id),
  foreign key (subdistrict_id, seat_unit_id) references core.unit (subdistrict_id, unit_id),
  constraint what_holds_can_answer check (not can_hold or answers in ('login', 'paper')),
  constraint what_answers_by_login_has_a_group check ((answers = 'login') = (group_name is not null)));
comment on table core.unit is 'Whoever the plan names, and the communities, grids and schools that exist; can_hold says who may be responsible for a case. 单位。';
comment on column core.unit.seat_unit_id is 'The unit in which this one is seated; both count as one where another unit is asked. 合署单位。';
create index on core.unit (territory_id);

create table core.unit_name (
  unit_id int not null references core.unit,
  name_zh text not null,
  name_en text,
  valid tstzrange not null,
  constraint one_name_of_a_unit_at_a_time exclude using gist (unit_id with =, valid with &&));
comment on table core.unit_name is 'Names of a unit by period; history keeps the old name. 单位名称沿革。';

create table core.unit_class_member (
  class_unit_id int not null references core.unit,
  member_unit_id int not null references core.unit,
  primary key (class_unit_id, member_unit_id),
  constraint a_class_is_not_its_own_member check (class_unit_id <> member_unit_id));
comment on table core.unit_class_member is 'A class (各社区, 学校) hands its duties to each of its members. 类别与成员。';
create index on core.unit_class_member (member_unit_id);

create table core.unit_succession (
  from_unit_id int references core.unit,
  to_unit_id int references core.unit,
  at timestamptz,
  primary key (from_unit_id, to_unit_id, at),
  constraint a_unit_does_not_succeed_itself check (from_unit_id <> to_unit_id));
comment on table core.unit_succession is 'Which unit took over from which, and when. 单位承继。';

create table core.survey_count (
  territory_id int not null references core.territory,
  counted_on date not null,
  minors int not null check (minors >= 0),
  source text not null,
  primary key (territory_id, counted_on));
comment on table core.survey_count is 'How many minors live in a territory: a count without names (plan 五(一) 摸底筛查). 摸底人数。';

create function core.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform core.refuse('facts_are_never_changed');
  return null;
end $$;
comment on function core.refuse_change() is 'Refuses every change of what is fixed for ever; WB002. 事实不可更改。';

create trigger a_database_never_changes_its_kind before update or delete on core.database
  for each row execute function core.refuse_change();

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
