-- Revert weibao:reasons from pg
begin;

drop table core.reason_for_child;
comment on table core.policy_parameter is 'Numbers found in law and practice, with how far each was checked: shown and cited, never computed with. 政策参数，仅供查阅。';

commit;
