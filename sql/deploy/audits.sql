-- Deploy weibao:audits to pg
--
-- An audit is a matter: somebody answers for it until it is closed, and each of its steps is an event. What it found stands in rows
-- that nothing changes; what became of a finding is told by steps that are only ever added.
begin;
set local role weibao_owner;

alter table core.matter drop constraint matter_kind_check;
alter table core.matter add constraint matter_kind_check check (kind in ('lead', 'case', 'audit'));

alter table core.unit add column plan_order int;
comment on column core.unit.plan_order is 'The place of the unit in the plan; null for who is not in it by name. 方案所列顺序。';

create table core.finding_definition (
  definition_id int generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  code text not null check (code ~ '^[a-z0-9_]+$'),
  weight text not null check (weight in ('possible', 'question')),
  amount numeric check (amount >= 0),
  measured_in text check (measured_in in ('day', 'share', 'count')),
  name_zh text not null,
  name_en text not null,
  sentence_zh text not null,
  sentence_en text not null,
  clause text not null,
  exact_phrase text not null,
  basis text not null,
  status text not null,
  valid tstzrange not null check (not isempty(valid) and not lower_inf(valid)),
  set_by_login_id int references core.login,
  constraint a_threshold_has_its_measure check ((amount is null) = (measured_in is null)),
  constraint a_definition_of_the_street_tells_who_set_it check ((status = 'street_rule') = (set_by_login_id is not null)),
  constraint one_definition_of_a_finding_at_a_time exclude using gist (subdistrict_id with =, code with =, valid with &&));
comment on table core.finding_definition is 'What counts as which finding, with its threshold, its source and whose rule it is; versioned, public, contestable. 疑似问题的认定口径（含阈值、依据、版本）。';

create table core.audit (
  audit_id bigint primary key,
  kind text not null default 'audit' check (kind = 'audit'),
  audit_number text not null unique constraint an_audit_number_has_its_check_character check (
    left(audit_number, 1) = 'A' and core.number_is_well_formed(substr(audit_number, 2))),
  subdistrict_id int not null,
  scope text not null check (scope in ('case', 'unit', 'community', 'street')),
  case_id bigint references core.case_file,
  unit_id int,
  territory_id int,
  during tstzrange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  known_until timestamptz not null,
  ordered_by_unit_id int not null,
  definitions jsonb not null,
  foreign key (audit_id, kind) references core.matter (matter_id, kind),
  foreign key (audit_id, subdistrict_id) references core.matter (matter_id, subdistrict_id),
  foreign key (subdistrict_id, unit_id) references core.unit (subdistrict_id, unit_id),
  foreign key (subdistrict_id, territory_id) references core.territory (subdistrict_id, territory_id),
  foreign key (subdistrict_id, ordered_by_unit_id) references core.unit (subdistrict_id, unit_id),
  constraint the_scope_names_what_is_audited check (
    (scope = 'case') = (case_id is not null) and (scope = 'unit') = (unit_id is not null) and (scope = 'community') = (territory_id is not null)));
comment on table core.audit is 'An audit: of what, over which period, by whose order, up to which instant debts that run are counted, and by which definitions. 审计。';

create table core.audited_matter (
  audit_id bigint not null references core.audit,
  matter_id bigint not null references core.matter,
  last_event_no int not null,
  last_at timestamptz not null,
  primary key (audit_id, matter_id));
create index on core.audited_matter (matter_id);
comment on table core.audited_matter is 'The state of knowledge of an audit: the events of each matter that it covers, by their numbers; never an instant, before which others may still commit. 审计所依据的记录范围。';

create table core.finding (
  audit_id bigint not null references core.audit,
  finding_no int not null check (finding_no > 0),
  code text not null,
  definition_id int not null references core.finding_definition,
  weight text not null check (weight in ('possible', 'question', 'fact')),
  unit_id int not null references core.unit,
  matter_id bigint references core.matter,
  at timestamptz not null,
  minutes bigint check (minutes >= 0),
  obligation_id bigint references core.obligation,
  event_nos int[] not null default '{}',
  facts jsonb not null default '{}',
  primary key (audit_id, finding_no),
  constraint a_finding_on_a_matter_has_its_events check ((matter_id is null) = (cardinality(event_nos) = 0)));
create index on core.finding (unit_id);
comment on table core.finding is 'What an audit found, frozen with its evidence: possible until people have decided. 疑似问题（未经认定）。';

create table core.finding_step (
  audit_id bigint not null,
  finding_no int not null,
  event_no int not null,
  step text not null check (step in ('answered', 'decided', 'rectified', 'rechecked', 'review_asked', 'review_decided')),
  outcome text,
  cause text,
  is_late boolean not null default false,
  unit_id int not null references core.unit,
  login_id int not null references core.login,
  primary key (audit_id, finding_no, event_no),
  foreign key (audit_id, finding_no) references core.finding,
  foreign key (audit_id, event_no) references core.event (matter_id, event_no),
  constraint a_step_that_settles_something_has_its_outcome check ((step in ('rectified', 'review_asked')) = (outcome is null)));
create unique index a_review_is_asked_once on core.finding_step (audit_id, finding_no) where step = 'review_asked';
create unique index a_finding_is_answered_once on core.finding_step (audit_id, finding_no) where step = 'answered';
create unique index a_finding_is_decided_once on core.finding_step (audit_id, finding_no) where step = 'decided';
comment on table core.finding_step is 'What became of a finding, step by step; only ever added. 疑似问题的办理经过。';

create trigger audits_are_never_changed before update or delete or truncate on core.audit
  for each statement execute function core.refuse_change();
create trigger what_an_audit_covers_is_never_changed before update or delete or truncate on core.audited_matter
  for each statement execute function core.refuse_change();
create trigger findings_are_never_changed before update or delete or truncate on core.finding
  for each statement execute function core.refuse_change();
create trigger steps_of_a_finding_are_never_changed before update or delete or truncate on core.finding_step
  for each statement execute function core.refuse_change();

create type core.knowledge as (
  subdistrict_id int, matter_ids bigint[], event_nos int[], ats timestamptz[], during tstzrange, until timestamptz);
comment on type core.knowledge is 'What is audited: matters, up to which of their events (number and instant), over which period, and until when debts that run are counted. 审计范围与依据。';

create type core.found as (
  matter_id bigint, unit_id int, at timestamptz, minutes bigint, obligation_id bigint, event_nos int[], facts jsonb, is_fact boolean);
comment on type core.found is 'A row that a definition of a finding gives. 口径所得的一行。';

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
