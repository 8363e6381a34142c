-- Deploy weibao:orders to pg
--
-- What happens when nobody acts: reminder, orders of three levels, and the next tier. None of it moves responsibility: who
-- was responsible stays so until somebody takes over.
begin;
set local role weibao_owner;

create table core.supervision_order (
  matter_id bigint not null,
  event_no int not null,
  level text not null check (level in ('reminder', 'blue', 'yellow', 'red')),
  to_unit_id int not null references core.unit,
  obligation_id bigint references core.obligation,
  answered_event_no int,
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, answered_event_no) references core.event,
  constraint a_reminder_asks_for_no_answer check (level <> 'reminder' or answered_event_no is null),
  constraint an_answer_follows_its_order check (answered_event_no > event_no));
comment on table core.supervision_order is 'Reminders (催办) and supervision orders (督办单): to whom, for what, and the answer. 催办与督办。';
create unique index one_order_of_a_level_waits_at_a_time on core.supervision_order (matter_id, to_unit_id, level)
  where answered_event_no is null and level <> 'reminder';
create index on core.supervision_order (obligation_id);

create table core.escalation (
  matter_id bigint not null,
  event_no int not null,
  cause text not null check (cause in ('overdue', 'risk_raised', 'returned_twice', 'repeated_harm', 'order_unanswered', 'decision')),
  to_unit_id int not null references core.unit,
  decided_event_no int,
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, decided_event_no) references core.event,
  constraint a_decision_follows_its_escalation check (decided_event_no > event_no));
comment on table core.escalation is 'A matter that went up a tier: why, to whom, and the decision. 升级上报。';
create unique index one_escalation_to_a_unit_waits_at_a_time on core.escalation (matter_id, to_unit_id) where decided_event_no is null;

create trigger orders_are_never_removed before delete or truncate on core.supervision_order
  for each statement execute function core.refuse_change();
create trigger escalations_are_never_removed before delete or truncate on core.escalation
  for each statement execute function core.refuse_change();

alter table core.supervision_order enable row level security;
alter table core.supervision_order force row level security;
alter table core.escalation enable row level security;
alter table core.escalation force row level security;

commit;
