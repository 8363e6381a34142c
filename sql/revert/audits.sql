-- Revert weibao:audits from pg
begin;
set local role weibao_owner;

drop type core.found, core.knowledge;
drop table core.finding_step;
drop table core.finding;
drop table core.audited_matter;
drop table core.audit;
drop table core.finding_definition;
alter table core.unit drop column plan_order;
alter table core.matter drop constraint matter_kind_check;
-- Matters are never removed: those of audits stay, and no other begins.
alter table core.matter add constraint matter_kind_check check (kind in ('lead', 'case')) not valid;

commit;
