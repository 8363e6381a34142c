-- Revert weibao:open_by_index from pg
begin;
set local role weibao_owner;

drop index core.units_of_the_leading_group;
drop index core.cases_with_a_closing_to_confirm;
create index cases_with_a_closing_to_confirm on core.case_file (case_id) where closing_event_no is not null;

commit;
