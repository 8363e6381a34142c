-- Revert weibao:endings from pg
begin;

alter table core.case_file drop column ended_as, drop column leaving, drop column leaving_event_no;

commit;
