-- Deploy weibao:traces to pg
--
-- Looking at who looked is a look as well: office and auditor are traced like all others.
begin;
set local role weibao_owner;

alter table core.look_grant drop constraint look_grant_scope_check;
alter table core.look_grant add constraint a_look_is_at_a_dossier_a_search_or_a_trace check (scope in ('dossier', 'search', 'trace'));
alter table core.look_grant drop constraint a_dossier_has_a_matter_and_a_search_its_query;
alter table core.look_grant add constraint a_dossier_has_a_matter_and_any_other_look_its_words check (
  (scope = 'dossier') = (matter_id is not null) and (scope = 'dossier') = (query is null));
create index on core.look_grant (unit_id, granted_at);

commit;
