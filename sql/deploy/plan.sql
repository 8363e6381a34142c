-- Deploy weibao:plan to pg
--
-- What the plan says belongs to an edition of one subdistrict: whoever cites it cites plan_id and code, never a code
-- alone, because the next edition may use the same code for something else.
begin;
set local role weibao_owner;

create table core.plan_edition (
  plan_id int generated always as identity primary key,
  subdistrict_id int not null references core.subdistrict,
  title text not null,
  issuer text not null,
  document_no text not null,
  issued_on date not null,
  in_force daterange not null check (not isempty(in_force)),
  body text not null,
  unique (subdistrict_id, plan_id),
  constraint an_edition_is_loaded_once unique (subdistrict_id, document_no),
  constraint one_edition_in_force_at_a_time exclude using gist (subdistrict_id with =, in_force with &&));
comment on table core.plan_edition is 'An edition of the plan of one subdistrict, with its whole text. 实施方案的一个版本及全文。';

create table core.plan_note (
  plan_id int references core.plan_edition,
  key text,
  value text not null,
  exact_phrase text not null,
  primary key (plan_id, key));
comment on table core.plan_note is 'What stands around the plan: addressees, basis, principles. 发文要素与基本原则。';

create table core.plan_clause (
  plan_id int references core.plan_edition,
  clause text,
  marker text not null,
  heading text not null,
  body text not null,
  sort_order int not null,
  primary key (plan_id, clause),
  constraint clauses_have_an_order unique (plan_id, sort_order));
comment on table core.plan_clause is 'The plan by clause; marker, heading and body of all clauses in order are the plan''s text, nothing left out. 方案条款。';

create table core.post (
  plan_id int references core.plan_edition,
  post_code text,
  name_zh text not null,
  name_en text not null,
  holder text not null,
  exact_phrase text not null,
  primary key (plan_id, post_code));
comment on table core.post is 'Posts that the plan names, four of them in the leading group. 方案所列职务。';

create table core.duty (
  plan_id int,
  duty_code text check (duty_code ~ '^[A-Z0-9-]{3,24}$'),
  subdistrict_id int not null,
  unit_id int not null,
  section text not null,
  domain text not null,
  exact_phrase text not null,
  gloss_en text not null,
  primary key (plan_id, duty_code),
  foreign key (subdistrict_id, plan_id) references core.plan_edition (subdistrict_id, plan_id),
  foreign key (subdistrict_id, unit_id) references core.unit (subdistrict_id, unit_id),
  foreign key (plan_id, section) references core.plan_clause (plan_id, clause));
comment on table core.duty is 'Every duty of the plan, one verb and one object each, in the plan''s own words. A class hands its duties to its members. 职责。';
create index on core.duty (unit_id);

create table core.class_rule (
  class_unit_id int references core.unit,
  trait text check (trait in ('unit', 'kind', 'membership_basis')),
  value text,
  primary key (class_unit_id, trait, value));
comment on table core.class_rule is 'Who belongs to a class: the unit of this code, or all units of this kind or membership. 类别成员的判定。';

create table core.category (
  plan_id int references core.plan_edition,
  subtype_code text,
  category_code text not null,
  name_zh text not null,
  name_en text not null,
  subtype_zh text not null,
  subtype_en text not null,
  exact_phrase text not null,
  primary key (plan_id, subtype_code),
  constraint a_subtype_extends_its_category check (starts_with(subtype_code, category_code || '-')));
comment on table core.category is 'The protected categories and their subtypes (plan 二). A category is not eligibility for an allowance. 保护对象类型。';

create table core.linkage (
  plan_id int,
  subdistrict_id int not null,
  unit_id int,
  monitoring boolean not null,
  prevention boolean not null,
  reporting boolean not null,
  referral boolean not null,
  disposal boolean not null,
  assistance boolean not null,
  primary key (plan_id, unit_id),
  foreign key (subdistrict_id, plan_id) references core.plan_edition (subdistrict_id, plan_id),
  foreign key (subdistrict_id, unit_id) references core.unit (subdistrict_id, unit_id));
comment on table core.linkage is 'Which unit takes which part in 监测、预防、报告、转介、处置、帮扶 (plan 三(七)). 部门联动矩阵。';

create table core.ladder_step (
  plan_id int references core.plan_edition,
  step_code text,
  step int not null,
  name_zh text not null,
  name_en text not null,
  actor text not null,
  trigger text not null,
  prerequisite text not null,
  exact_phrase text not null,
  legal_basis text not null,
  primary key (plan_id, step_code),
  constraint steps_have_an_order unique (plan_id, step));
comment on table core.ladder_step is 'The guardian-intervention ladder (plan 三(四)); it never blocks a direct report to the police. 监护干预阶梯。';

create table core.ladder_overlay (
  plan_id int references core.plan_edition,
  overlay_code text,
  name_zh text not null,
  name_en text not null,
  actor text not null,
  basis text not null,
  numbers text not null,
  primary key (plan_id, overlay_code));
comment on table core.ladder_overlay is 'What the law lays over the ladder: orders of police and courts. 阶梯之上的法定措施。';

create table core.assistance (
  plan_id int references core.plan_edition,
  assistance_code text,
  name_zh text not null,
  name_en text not null,
  beneficiary text not null,
  condition text not null,
  responsible text not null,
  section text not null,
  exact_phrase text not null,
  primary key (plan_id, assistance_code));
comment on table core.assistance is 'Assistance that the plan names, for whom and under what condition. 帮扶措施。';

create table core.placement (
  plan_id int references core.plan_edition,
  placement_code text,
  kind text not null check (kind in ('ground', 'rule', 'method', 'special')),
  condition text not null,
  actor text not null,
  action text not null,
  exact_phrase text not null,
  primary key (plan_id, placement_code));
comment on table core.placement is 'Grounds, rules and methods of placement (plan 三(六)). 安置。';

create table core.training_theme (
  plan_id int references core.plan_edition,
  theme_code text,
  name_zh text not null,
  name_en text not null,
  source_unit text not null,
  section text not null,
  exact_phrase text not null,
  primary key (plan_id, theme_code),
  foreign key (plan_id, section) references core.plan_clause (plan_id, clause));
comment on table core.training_theme is 'Themes of training and publicity (plan 三(八), 四). 培训宣传主题。';

create table core.accountability (
  plan_id int references core.plan_edition,
  accountability_code text,
  kind text not null check (kind in ('trigger', 'measure', 'appraisal')),
  name_zh text not null,
  name_en text not null,
  measurable_proxy text not null,
  exact_phrase text not null,
  primary key (plan_id, accountability_code));
comment on table core.accountability is 'What triggers accountability and what follows (plan 三(九)); the plan gives no figures. 责任追究。';

create table core.phase_measure (
  plan_id int references core.plan_edition,
  phase_code text,
  kind text not null check (kind in ('phase', 'measure')),
  name_zh text not null,
  name_en text not null,
  starts_on date,
  ends_on date,
  ends_note text,
  items text not null,
  exact_phrase text not null,
  primary key (plan_id, phase_code),
  constraint a_phase_has_its_months check ((kind = 'phase') = (starts_on is not null and ends_on is not null)));
comment on table core.phase_measure is 'Phases and measures (plan 五, 六). 方法步骤与推进措施。';

create table core.policy_parameter (
  plan_id int references core.plan_edition,
  parameter text,
  value text not null,
  unit text not null,
  source text not null,
  status text not null,
  primary key (plan_id, parameter));
comment on table core.policy_parameter is 'Numbers found in law and practice, with how far each was checked: shown and cited, never computed with. 政策参数，仅供查阅。';

-- what law and national standards say is the same for every subdistrict ------------------------------------------------

create table core.report_situation (
  situation_code text primary key,
  situation_zh text not null,
  situation_en text not null,
  status text not null,
  source text not null);
comment on table core.report_situation is 'Situations in which reporting is mandatory. 强制报告情形。';

create table core.law_ground (
  ground_code text primary key,
  kind text not null check (kind in ('temporary_guardianship', 'long_term_guardianship', 'revocation')),
  ground_zh text not null,
  ground_en text not null,
  basis text not null,
  status text not null);
comment on table core.law_ground is 'Grounds of temporary and long-term guardianship and of revocation. 监护法定情形。';

create table core.assessment_question (
  version int,
  question_no int,
  section text not null,
  question_zh text not null,
  answer text not null,
  points text not null,
  status text not null,
  primary key (version, question_no));
comment on table core.assessment_question is 'A first risk form and its levels: ours, not validated; advises, does not decide. 风险评估表（试用）。';

create table core.term (
  zh text primary key,
  en text not null,
  schema_name text not null);
comment on table core.term is 'Words of the field: Chinese, English, and the name used in the schema. 术语。';

create table core.code (
  kind text check (kind ~ '^[a-z][a-z0-9_]{0,31}$'),
  code text,
  name_zh text not null,
  name_en text not null,
  note text,
  sort_order int not null,
  source text not null,
  status text not null,
  primary key (kind, code),
  constraint a_chinese_name_means_one_code unique (kind, name_zh),
  constraint an_english_name_means_one_code unique (kind, name_en));
comment on table core.code is 'Every small list of codes by kind, with its Chinese and English names. 代码表。';

create table core.message (
  rule text primary key check (rule ~ '^[a-z][a-z0-9_]{2,62}$'),
  sqlstate text not null check (sqlstate ~ '^WB[0-9A-Z]{3}$'),
  message_zh text not null check (message_zh <> ''),
  message_en text not null check (message_en <> ''),
  hint_zh text,
  hint_en text);
comment on table core.message is 'What is said when a rule refuses; {1} to {9} stand for arguments. 拒绝提示。';

do $$
declare
  t regclass;
begin
  for t in
    select c.oid from pg_catalog.pg_class c
    where c.relnamespace = 'core'::regnamespace and c.relkind = 'r' and not c.relforcerowsecurity
  loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
  end loop;
end $$;

commit;
