-- Deploy weibao:requests to pg
--
-- A pause (挂账) makes minutes nobody's; an extension (延期) replaces one obligation by another with a later end. Both are
-- asked for by the holder and answered by another person of a higher tier.
begin;
set local role weibao_owner;

create table core.request (
  matter_id bigint not null,
  event_no int not null,
  kind text not null check (kind in ('pause', 'extension')),
  obligation_id bigint references core.obligation,
  until timestamptz not null,
  answered_event_no int,
  granted boolean,
  during tstzrange check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, answered_event_no) references core.event,
  constraint an_extension_names_its_obligation check ((kind = 'extension') = (obligation_id is not null)),
  constraint an_answer_of_a_request_is_an_event check ((granted is null) = (answered_event_no is null)),
  constraint only_a_granted_pause_lasts check ((during is not null) = (kind = 'pause' and coalesce(granted, false))),
  constraint one_pause_at_a_time exclude using gist (matter_id with =, during with &&));
comment on table core.request is 'Pauses and extensions, as asked and answered; during: the minutes that are nobody''s. 挂账与延期。';
create unique index one_request_waits_at_a_time on core.request (matter_id) where granted is null;
create trigger requests_are_never_removed before delete or truncate on core.request
  for each statement execute function core.refuse_change();

alter table core.request enable row level security;
alter table core.request force row level security;

commit;
