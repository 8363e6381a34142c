-- Deploy weibao:found_by_index to pg
--
-- What waits to be confirmed is asked for by everybody of the office at every look at the list of work: a few cases among all.
begin;
set local role weibao_owner;

create index cases_with_a_closing_to_confirm on core.case_file (case_id) where closing_event_no is not null;
create index cases_with_a_lowering_to_confirm on core.case_file (case_id) where lowering_event_no is not null;

commit;
