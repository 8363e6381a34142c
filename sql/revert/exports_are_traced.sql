-- Revert weibao:exports_are_traced from pg
begin;
set local role weibao_owner;

alter table core.look_grant drop constraint a_look_is_of_a_known_kind;
alter table core.look_grant add constraint a_look_is_at_a_dossier_finding_reporter_search_or_trace check (scope in ('dossier', 'finding', 'reporter', 'search', 'trace')) not valid;
alter table core.look_grant drop constraint what_has_a_matter_has_no_words;
alter table core.look_grant add constraint what_has_a_matter_has_no_words check (
  (scope in ('dossier', 'reporter')) = (matter_id is not null) and (scope in ('dossier', 'reporter')) = (query is null)) not valid;

commit;
