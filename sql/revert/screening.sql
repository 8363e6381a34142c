-- Revert weibao:screening from pg
begin;

drop index core.what_waits_to_be_screened;

commit;
