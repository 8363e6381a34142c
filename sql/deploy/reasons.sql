-- Deploy weibao:reasons to pg
--
-- Why an act is best for the child, what the child wishes, or why it was not asked (未成年人保护法 4, 107): words of the
-- vault, beside the one narrative that an event has.
begin;
set local role weibao_owner;

create table core.reason_for_child (
  matter_id bigint,
  event_no int,
  part text check (part in ('best_for_child', 'child_wish', 'not_asked')),
  body text check (length(body) between 1 and 4000),
  salt bytea not null,
  digest bytea not null,
  erased_at timestamptz,
  primary key (matter_id, event_no, part),
  foreign key (matter_id, event_no) references core.event,
  constraint an_erased_reason_has_no_body check ((body is null) = (erased_at is not null)));
comment on table core.reason_for_child is 'Why it is best for the child, and its own wish: salted, its digest in the log, erasable. 最有利于未成年人的理由与本人意愿。';
comment on table core.policy_parameter is 'Numbers found in law and practice, with how far each was checked: shown and cited; only what a law fixes is computed with. 政策参数。';

alter table core.reason_for_child enable row level security;
alter table core.reason_for_child force row level security;

commit;
