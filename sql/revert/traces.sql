-- Revert weibao:traces from pg
begin;

drop index core.look_grant_unit_id_granted_at_idx;
alter table core.look_grant drop constraint a_dossier_has_a_matter_and_any_other_look_its_words;
alter table core.look_grant add constraint a_dossier_has_a_matter_and_a_search_its_query check (
  (scope = 'dossier') = (matter_id is not null) and (scope = 'search') = (query is not null)) not valid;
alter table core.look_grant drop constraint a_look_is_at_a_dossier_a_search_or_a_trace;
alter table core.look_grant add constraint look_grant_scope_check check (scope in ('dossier', 'search')) not valid;

commit;
