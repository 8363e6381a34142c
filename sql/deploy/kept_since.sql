-- Deploy weibao:kept_since to pg
--
-- Since when a matter is kept from a unit: what it could see before that day it could see. Of what stands already nothing more is told than from the beginning.
begin;
set local role weibao_owner;

alter table core.complaint add column since timestamptz not null default '-infinity';
comment on column core.complaint.since is 'Since when it is kept from the unit; -infinity: from its beginning. 自何时起回避。';

commit;
