-- Deploy weibao:exports_are_traced to pg
--
-- What was exported, an audit or the facts of a case, is told by the trace like any other look.
begin;
set local role weibao_owner;

alter table core.look_grant drop constraint a_look_is_at_a_dossier_finding_reporter_search_or_trace;
alter table core.look_grant add constraint a_look_is_of_a_known_kind check (scope in ('dossier', 'export', 'finding', 'reporter', 'search', 'trace'));
alter table core.look_grant drop constraint what_has_a_matter_has_no_words;
alter table core.look_grant add constraint what_has_a_matter_has_no_words check (
  (scope in ('dossier', 'export', 'reporter')) = (matter_id is not null) and (scope in ('dossier', 'export', 'reporter')) = (query is null));

commit;
