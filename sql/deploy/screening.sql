-- Deploy weibao:screening to pg
begin;
set local role weibao_owner;

create index what_waits_to_be_screened on core.lead (lead_id) where status in ('recorded', 'screened', 'screening_out_proposed');

commit;
