-- Revert weibao:finding_is_looked_at from pg
begin;
set local role weibao_owner;

alter table core.look_grant drop constraint a_look_is_at_a_dossier_finding_reporter_search_or_trace;
alter table core.look_grant add constraint a_look_is_at_a_dossier_a_reporter_a_search_or_a_trace check (scope in ('dossier', 'reporter', 'search', 'trace')) not valid;

commit;
