-- Revert weibao:cases from pg
begin;

drop table core.story, core.look_grant, core.case_file, core.lead;
drop type core.audit_line;
drop function core.refuse_changing_the_first_unit(), core.number_is_well_formed(text), core.check_character(text);

commit;
