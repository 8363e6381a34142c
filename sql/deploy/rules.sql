-- Deploy weibao:rules to pg
begin;
set local role weibao_owner;

alter table core.deadline_rule add column set_by_login_id int references core.login;
alter table core.deadline_rule add constraint a_rule_of_the_street_tells_who_set_it check ((status = 'street_rule') = (set_by_login_id is not null));
comment on column core.deadline_rule.set_by_login_id is 'Who set a rule of the street''s own; null for what was loaded. 本街道规定的设定人。';

commit;
