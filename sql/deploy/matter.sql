-- Deploy weibao:matter to pg
--
-- A matter is whatever somebody answers for. Its one row is the lock, the clock and the numbering of all its events:
-- one UPDATE takes the lock, sets a strictly later instant and gives the next number, so that hand-overs are strictly
-- ordered even when transactions overlap.
begin;
set local role weibao_owner;

create table core.matter (
  matter_id bigint generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  kind text not null check (kind in ('lead', 'case')),
  territory_id int,
  holder_unit_id int,
  life tstzmultirange not null check (not isempty(life) and not lower_inf(life)),
  last_event_no int not null default 0,
  last_at timestamptz not null,
  unit_ids int[] not null default '{}',
  business_unit_ids int[] not null default '{}',
  unique (matter_id, kind),
  unique (matter_id, subdistrict_id),
  foreign key (subdistrict_id, territory_id) references core.territory (subdistrict_id, territory_id),
  foreign key (subdistrict_id, holder_unit_id) references core.unit (subdistrict_id, unit_id),
  constraint an_open_matter_has_a_holder check (upper_inf(life) = (holder_unit_id is not null)))
  with (fillfactor = 80);
comment on table core.matter is 'Whatever somebody answers for: a lead or a case. 事项（线索、个案）。';
comment on column core.matter.life is 'When the matter was open; open now if it has no upper bound. 存续期间。';
comment on column core.matter.unit_ids is 'Units that may see it, kept from core.access. 可见单位。';
comment on column core.matter.business_unit_ids is 'Of these, the ones whose business it is: they hold it, or it lies in their territory; an offer alone is no business. 经办单位。';
create index on core.matter using gin (unit_ids);
create index on core.matter using gin (business_unit_ids);
create index on core.matter (holder_unit_id);
create index on core.matter (subdistrict_id, last_at desc);

create type core.moment as (event_no int, at timestamptz);
comment on type core.moment is 'The number and the instant that a matter''s own row gave to an event. 事件序号与时刻。';

create table core.event (
  matter_id bigint not null references core.matter,
  event_no int not null check (event_no > 0),
  kind text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null,
  login_id int not null references core.login,
  unit_id int not null references core.unit,
  supersedes int,
  detail jsonb not null default '{}',
  primary key (matter_id, event_no),
  foreign key (matter_id, supersedes) references core.event,
  constraint a_correction_names_an_earlier_event check (supersedes < event_no),
  constraint no_fact_from_the_future check (happened_at <= recorded_at and isfinite(happened_at)));
comment on table core.event is 'What was done: only ever added. happened_at is claimed, recorded_at is the database''s. unit_id acted; login_id recorded it. 履责记录，只增不改。';
create index on core.event (unit_id, matter_id);

create table core.narrative (
  matter_id bigint,
  event_no int,
  body text check (length(body) between 1 and 4000),
  salt bytea not null,
  digest bytea not null,
  erased_at timestamptz,
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  constraint an_erased_narrative_has_no_body check ((body is null) = (erased_at is not null)));
comment on table core.narrative is 'The words that belong to an event; vault. digest = sha256(salt || body) stands in the log, so that erasing leaves the log whole. 事件文字说明。';

create table audit.event (
  epoch int not null default 1,
  event_id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  login name not null default session_user,
  kind text not null,
  payload jsonb not null,
  salt bytea,
  leaf_no bigint unique);
comment on table audit.event is 'The log to which every verb writes; codes and digests only. 事件日志。';

create trigger facts_are_never_changed before update or delete or truncate on core.event
  for each statement execute function core.refuse_change();
create trigger the_log_is_never_changed before update or delete or truncate on audit.event
  for each statement execute function core.refuse_change();
create trigger matters_are_never_removed before delete or truncate on core.matter
  for each statement execute function core.refuse_change();

do $$
declare
  t regclass;
begin
  for t in select oid from pg_catalog.pg_class where relnamespace in ('core'::regnamespace, 'audit'::regnamespace) and relkind = 'r' and not relforcerowsecurity
  loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
  end loop;
end $$;

commit;
