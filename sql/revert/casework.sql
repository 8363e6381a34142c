-- Revert weibao:casework from pg
begin;

alter table core.case_file drop column lowering_event_no;

commit;
