-- Deploy weibao:open_by_index to pg
--
-- A closing that waits to be confirmed is one of an open case; with every case that was ever closed, the index would grow with the years. The
-- unit of the highest tier is asked for at every look at the list of work: one among thousands.
begin;
set local role weibao_owner;

drop index core.cases_with_a_closing_to_confirm;
create index cases_with_a_closing_to_confirm on core.case_file (case_id) where closing_event_no is not null and ended_as is null;
create index units_of_the_leading_group on core.unit (subdistrict_id) where tier = 'leading_group';

commit;
