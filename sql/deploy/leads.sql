-- Deploy weibao:leads to pg
--
-- What becomes of a lead besides a case of its own: it is joined to another case, or it comes back; a closed case comes back
-- when somebody asks for it; and a lead may complain about a unit, which must not see it.
begin;
set local role weibao_owner;

alter table core.lead add column joined_case_id bigint references core.case_file;
comment on column core.lead.joined_case_id is 'The case to which the lead was joined, where it did not become one itself. 并入的案件。';
alter table core.lead drop constraint lead_status_check;
alter table core.lead add constraint lead_status_check
  check (status in ('recorded', 'screened', 'screening_out_proposed', 'opened', 'joined', 'screened_out'));
alter table core.lead add constraint a_joined_lead_names_its_case check ((status = 'joined') = (joined_case_id is not null));
create index on core.lead (joined_case_id) where joined_case_id is not null;

create table core.reopening (
  matter_id bigint not null,
  event_no int not null,
  reason text not null,
  answered_event_no int,
  granted boolean,
  primary key (matter_id, event_no),
  foreign key (matter_id) references core.case_file,
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, answered_event_no) references core.event,
  constraint an_answer_about_reopening_is_an_event check ((granted is null) = (answered_event_no is null)));
comment on table core.reopening is 'Closed cases that somebody asked to reopen, and the answer. 申请重启案件。';
create unique index one_reopening_waits_at_a_time on core.reopening (matter_id) where granted is null;
create trigger reopenings_are_never_removed before delete or truncate on core.reopening
  for each statement execute function core.refuse_change();

create table core.complaint (
  matter_id bigint not null references core.matter,
  unit_id int not null references core.unit,
  primary key (matter_id, unit_id));
comment on table core.complaint is 'Units that a lead complains about, with whatever is seated in them or lies below them: none of them sees it or answers for it. 线索所投诉的单位。';
create trigger complaints_are_never_changed before update or delete or truncate on core.complaint
  for each statement execute function core.refuse_change();

alter table core.matter add column hidden_from_unit_ids int[] not null default '{}';
comment on column core.matter.hidden_from_unit_ids is 'Units that may not see it, whatever else they are, kept from core.complaint. 不得查看的单位。';

create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.matter m
  set (hidden_from_unit_ids, unit_ids, business_unit_ids) = (
    select coalesce((select array_agg(p.unit_id) from core.complaint p where p.matter_id = new.matter_id), '{}'),
           coalesce(array_agg(distinct a.unit_id), '{}'),
           coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
    from core.access a
    where a.matter_id = new.matter_id and upper_inf(a.valid)
      and not exists (select from core.complaint p where p.matter_id = a.matter_id and p.unit_id = a.unit_id))
  where m.matter_id = new.matter_id;
  return null;
end $$;
create trigger unit_ids_follow_the_complaint after insert on core.complaint
  for each row execute function core.keep_unit_ids();

alter table core.reopening enable row level security;
alter table core.reopening force row level security;
alter table core.complaint enable row level security;
alter table core.complaint force row level security;

commit;
