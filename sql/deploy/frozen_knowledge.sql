-- Deploy weibao:frozen_knowledge to pg
--
-- What an audit knew is more than events by their numbers: territories, kept matters, years of the calendar and definitions have no
-- number. Whatever a finding reads besides events is frozen with the audit, so that asking again gives the same after a unit was
-- dissolved, a case restricted, a year loaded. What a return was contradicted by is written with the return.
begin;
set local role weibao_owner;

create type core.occasion as (matter_id bigint, what text, at timestamptz, unit_id int);
comment on type core.occasion is 'Something besides the events of a matter that an audit looks at: harm told by another lead on the child, an earlier audit. 另案情形。';

alter table core.audited_matter
  add column others_found_in int references core.unit,
  add column occasions core.occasion[] not null default '{}';
comment on column core.audited_matter.others_found_in is 'The community that the matter lies in, if others than the community found it; null otherwise. 由他方发现时的所在社区。';
comment on column core.audited_matter.occasions is 'Harm told by other leads on the child, and earlier audits, as far as known. 另案受害与此前审计。';

alter table core.audit
  add column definition_ids int[] not null default '{}',
  add column calendar_years int[] not null default '{}';
comment on column core.audit.definition_ids is 'The definitions that it was made with. 所用口径。';
comment on column core.audit.calendar_years is 'The years whose calendar was loaded. 已载入日历的年份。';

alter table core.offer add column contradicted_in_matrix jsonb;
comment on column core.offer.contradicted_in_matrix is
  'The row of the linkage matrix that contradicts the return, and its steps: {"unit": code, "steps": [...]}; null if none does. 与退回相抵触的联动分工。';

alter type core.knowledge add attribute others_found_in int[];
alter type core.knowledge add attribute occasions core.occasion[];
alter type core.knowledge add attribute definition_ids int[];
alter type core.knowledge add attribute calendar_years int[];
comment on type core.knowledge is
  'What is audited: matters, up to which of their events (number and instant), over which period, until when debts that run are counted; what lies around them, by which definitions, with which years of the calendar. 审计范围与依据。';

alter type core.found drop attribute is_fact;
alter type core.found add attribute weight text;
comment on type core.found is 'A row that a definition of a finding gives; its weight where it is not the definition''s. 口径所得的一行。';

commit;
