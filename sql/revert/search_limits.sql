-- Revert weibao:search_limits from pg
begin;
set local role weibao_owner;

drop table core.search_limit;

commit;
