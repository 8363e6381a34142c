-- Deploy weibao:identity to pg
--
-- What a look at identity shows: by a table of field, relation and kind of unit; masked, unless it was asked to be revealed. Who reported
-- lies apart. Who must look outside its business breaks the glass, for a limited time, and is reported at once.
begin;
set local role weibao_owner;

create table core.shown_field (
  relation text check (relation in ('office', 'leader', 'holds', 'territory', 'supports', 'broken_glass')),
  field text check (field in ('minor_name', 'id_number', 'birth_date', 'age', 'guardian_name', 'guardian_phone', 'address', 'narrative', 'narrative_of_the_plan', 'narrative_of_the_request')),
  is_masked boolean not null,
  primary key (relation, field));
comment on table core.shown_field is 'Which field a relation to a matter shows, and whether masked until it is asked to be revealed (sql/reference/v_shown_fields.csv). 各种经办关系可见的字段。';

create table core.untold_narrative (
  reader_kind text,
  writer_kind text,
  primary key (reader_kind, writer_kind));
comment on table core.untold_narrative is 'Whose words units of a kind are not shown, but their own: a school no health centre''s and no other school''s. 不向某类单位展示的他方文字。';

alter table core.look_grant add column is_revealed boolean not null default false;
alter table core.look_grant add column fields text[] not null default '{}';
alter table core.look_grant add column relation text;
comment on column core.look_grant.is_revealed is 'Whether it was asked to be shown without stars. 是否明文。';
comment on column core.look_grant.fields is 'Which fields the relation shows (core.shown_field). 查阅字段。';
comment on column core.look_grant.relation is 'By which relation to the matter. 经办关系。';

alter table core.look_grant drop constraint a_look_is_at_a_dossier_a_search_or_a_trace;
alter table core.look_grant add constraint a_look_is_at_a_dossier_a_reporter_a_search_or_a_trace check (scope in ('dossier', 'reporter', 'search', 'trace'));
alter table core.look_grant drop constraint a_dossier_has_a_matter_and_any_other_look_its_words;
alter table core.look_grant add constraint what_has_a_matter_has_no_words check (
  (scope in ('dossier', 'reporter')) = (matter_id is not null) and (scope in ('dossier', 'reporter')) = (query is null));
create index how_often_it_searched on core.look_grant (login_id, granted_at) where scope = 'search';

-- Every two neighbouring characters of a name: of two, the trigrams know nothing.
create function core.name_pairs(full_name text) returns text[]
language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct substr(upper(full_name), i, 2)), '{}') from generate_series(1, length(full_name) - 1) i
$$;
comment on function core.name_pairs(text) is 'The pairs of neighbouring characters of a name, by which it is found. 姓名的相邻字对。';
create index minors_by_pairs_of_a_name on core.minor using gin (core.name_pairs(full_name));
drop index core.minor_names;

create table core.reporter (
  lead_id bigint primary key references core.lead,
  event_no int not null,
  full_name text check (length(full_name) between 1 and 60),
  phone text check (phone ~ '^[0-9+ -]{3,20}$'),
  slip_digest bytea,
  recorded_by_login_id int not null references core.login,
  foreign key (lead_id, event_no) references core.event,
  constraint a_reporter_has_a_name_a_telephone_or_a_slip check (num_nonnulls(full_name, phone, slip_digest) > 0),
  constraint who_is_anonymous_has_no_name check (slip_digest is null or num_nonnulls(full_name, phone) = 0));
comment on table core.reporter is 'Who reported, apart from everything else: shown to the login that took the report and to the keeper only. 报告人身份，单独保管。';

create table core.reporter_keeper (
  subdistrict_id int not null references core.subdistrict,
  login_id int not null references core.login,
  named_by_login_id int not null references core.login,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (subdistrict_id, during),
  constraint one_keeper_at_a_time exclude using gist (subdistrict_id with =, during with &&));
comment on table core.reporter_keeper is 'The one person of the office who may see who reported. 报告人身份保管人。';

create table core.broken_glass (
  matter_id bigint not null references core.matter,
  event_no int not null,
  login_id int not null references core.login,
  during tstzrange not null check (not isempty(during)),
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event);
create index on core.broken_glass (login_id);
comment on table core.broken_glass is 'Looks outside one''s business, with a reason, for a limited time. 紧急越权查阅。';

create trigger reporters_are_never_changed before update or delete or truncate on core.reporter
  for each statement execute function core.refuse_change();
create trigger keepers_are_never_removed before delete or truncate on core.reporter_keeper
  for each statement execute function core.refuse_change();
create trigger broken_glass_is_never_changed before update or delete or truncate on core.broken_glass
  for each statement execute function core.refuse_change();

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
