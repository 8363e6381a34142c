-- Revert weibao:found_by_index from pg
begin;
set local role weibao_owner;

drop index core.cases_with_a_lowering_to_confirm;
drop index core.cases_with_a_closing_to_confirm;

commit;
