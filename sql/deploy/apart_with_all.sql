-- Deploy weibao:apart_with_all to pg
--
-- What is kept from logins is kept with all the leads of a case, also those that were joined to it (core.carry_apart): what was joined before this is made so.
-- And a look has a ticket, drawn at random, by which it is used: the numbers of its rows told whoever looked twice how many others had looked between.
begin;
set local role weibao_owner;

alter table core.look_grant add column ticket bigint not null default ('x' || left(replace(gen_random_uuid()::text, '-', ''), 12))::bit(48)::bigint;
comment on column core.look_grant.ticket is 'By which the look is used: 48 random bits, so that it tells nothing of other looks. 查阅凭号。';

insert into core.restriction (matter_id, event_no, because, during)
select l.lead_id, l.status_event_no, r.because, tstzrange(now(), null)
from core.lead l join core.restriction r on r.matter_id = l.joined_case_id and upper_inf(r.during);
insert into core.named_login (matter_id, event_no, login_id, during)
select l.lead_id, l.status_event_no, n.login_id, tstzrange(now(), null)
from core.lead l join core.named_login n on n.matter_id = l.joined_case_id and upper_inf(n.during);
insert into core.recusal (matter_id, event_no, login_id, because, during)
select l.lead_id, l.status_event_no, r.login_id, r.because, tstzrange(now(), null)
from core.lead l join core.recusal r on r.matter_id = l.joined_case_id and upper_inf(r.during)
where not exists (select from core.recusal o where o.matter_id = l.lead_id and o.login_id = r.login_id and upper_inf(o.during));

commit;
