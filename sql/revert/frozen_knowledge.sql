-- Revert weibao:frozen_knowledge from pg
begin;
set local role weibao_owner;

alter type core.found drop attribute weight;
alter type core.found add attribute is_fact boolean;
alter type core.knowledge drop attribute calendar_years;
alter type core.knowledge drop attribute definition_ids;
alter type core.knowledge drop attribute occasions;
alter type core.knowledge drop attribute others_found_in;
alter table core.offer drop column contradicted_in_matrix;
alter table core.audit drop column calendar_years, drop column definition_ids;
alter table core.audited_matter drop column occasions, drop column others_found_in;
drop type core.occasion;

commit;
