-- Deploy weibao:cases to pg
--
-- What hangs under a matter: leads and case files, their numbers, and the looks that were granted.
begin;
set local role weibao_owner;

create function core.check_character(body text) returns text
language plpgsql immutable strict set search_path = pg_catalog, pg_temp as $$
declare
  alphabet constant text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  product int := 36;
begin
  for i in 1 .. length(body) loop
    product := (product + strpos(alphabet, substr(body, i, 1)) - 1) % 36;
    product := case product when 0 then 36 else product end * 2 % 37;
  end loop;
  return substr(alphabet, (37 - product) % 36 + 1, 1);
end $$;
comment on function core.check_character(text) is 'Check character over digits and capital letters by ISO 7064 MOD 37,36. 校验字符。';

create function core.number_is_well_formed(number text) returns boolean
language sql immutable strict set search_path = pg_catalog, pg_temp as $$
  select number ~ '^20[0-9]{2}-[0-9ABCDEFGHJKMNPQRSTVWXYZ]{5}[0-9A-Z]$'
    and core.check_character(left(number, 4) || substr(number, 6, 5)) = right(number, 1)
$$;
comment on function core.number_is_well_formed(text) is 'Year, five characters of Crockford''s base 32, check character: 2026-7K3FQM. 编号格式。';

create table core.lead (
  lead_id bigint primary key,
  kind text not null default 'lead' check (kind = 'lead'),
  lead_number text not null unique constraint a_lead_number_has_its_check_character check (
    left(lead_number, 1) = 'L' and core.number_is_well_formed(substr(lead_number, 2))),
  minor_id bigint not null references core.minor,
  channel text not null,
  danger boolean not null,
  situations text[] not null default '{}',
  status text not null check (status in ('recorded', 'screened', 'screening_out_proposed', 'opened', 'screened_out')),
  status_event_no int not null,
  foreign key (lead_id, kind) references core.matter (matter_id, kind),
  foreign key (lead_id, status_event_no) references core.event (matter_id, event_no));
comment on table core.lead is 'A lead (线索): somebody answers for it from the instant it is recorded. 线索。';
create index on core.lead (minor_id);

create table core.case_file (
  case_id bigint primary key,
  kind text not null default 'case' check (kind = 'case'),
  case_number text not null unique constraint a_case_number_has_its_check_character check (core.number_is_well_formed(case_number)),
  subdistrict_id int not null,
  minor_id bigint not null,
  lead_id bigint not null unique references core.lead,
  first_unit_id int not null references core.unit,
  plan_id int not null,
  category text not null,
  risk text not null check (risk in ('emergency', 'high', 'medium', 'low')),
  closing_event_no int,
  foreign key (case_id, kind) references core.matter (matter_id, kind),
  foreign key (case_id, subdistrict_id) references core.matter (matter_id, subdistrict_id),
  foreign key (subdistrict_id, minor_id) references core.minor (subdistrict_id, minor_id),
  foreign key (plan_id, category) references core.category (plan_id, subtype_code),
  foreign key (case_id, closing_event_no) references core.event (matter_id, event_no));
comment on table core.case_file is 'A case (个案). first_unit_id is fixed for ever; closing_event_no is a proposal to close that stands. 个案。';
create index on core.case_file (minor_id);

create function core.refuse_changing_the_first_unit() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.case_id, new.case_number, new.subdistrict_id, new.lead_id, new.first_unit_id)
     is distinct from (old.case_id, old.case_number, old.subdistrict_id, old.lead_id, old.first_unit_id) then
    perform core.refuse('facts_are_never_changed');
  end if;
  return new;
end $$;
comment on function core.refuse_changing_the_first_unit() is 'Number, lead and first unit of a case are fixed; WB002. 首接单位不可更改。';
create trigger the_first_unit_is_fixed before update on core.case_file
  for each row execute function core.refuse_changing_the_first_unit();
create trigger cases_are_never_removed before delete or truncate on core.case_file
  for each statement execute function core.refuse_change();
create trigger leads_are_never_removed before delete or truncate on core.lead
  for each statement execute function core.refuse_change();

create table core.look_grant (
  look_id bigint generated always as identity primary key,
  scope text not null check (scope in ('dossier', 'search')),
  matter_id bigint references core.matter,
  query text,
  login_id int not null references core.login,
  unit_id int not null references core.unit,
  purpose text not null,
  purpose_text text,
  granted_at timestamptz not null,
  granted_in xid8 not null default pg_current_xact_id(),
  constraint a_dossier_has_a_matter_and_a_search_its_query check ((scope = 'dossier') = (matter_id is not null) and (scope = 'search') = (query is not null)),
  constraint another_purpose_is_told check (purpose <> 'other' or purpose_text is not null));
comment on table core.look_grant is 'A look at identity, granted in one transaction and used in a later one, so that no rollback removes the trace. 查阅授权留痕。';
create index on core.look_grant (login_id, granted_at);
create index on core.look_grant (matter_id);
create trigger looks_are_never_changed before update or delete or truncate on core.look_grant
  for each statement execute function core.refuse_change();

create type core.audit_line as (
  section text, line int, unit_id int, what text, started timestamptz, due timestamptz, ended timestamptz, recorded timestamptz,
  minutes bigint, rule text, source text, duty_code text, phrase text, evidence text);
comment on type core.audit_line is 'One line of an audit: whose, what, when, by which rule, on what evidence. 审计条目。';

create table core.story (
  code text primary key,
  subdistrict_id int not null references core.subdistrict,
  case_id bigint not null references core.case_file,
  title_zh text not null,
  title_en text not null,
  text_zh text not null,
  text_en text not null,
  sort_order int not null);
comment on table core.story is 'Cases of the demo street that tell a story; empty in a real database. 演练故事。';

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
