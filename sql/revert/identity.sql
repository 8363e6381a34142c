-- Revert weibao:identity from pg
begin;
set local role weibao_owner;

drop table core.broken_glass;
drop table core.reporter_keeper;
drop table core.reporter;
create index minor_names on core.minor using gin (full_name ext.gin_trgm_ops);
drop index core.minors_by_pairs_of_a_name;
drop function core.name_pairs(text);
drop index core.how_often_it_searched;
alter table core.look_grant drop constraint what_has_a_matter_has_no_words;
alter table core.look_grant drop constraint a_look_is_at_a_dossier_a_reporter_a_search_or_a_trace;
alter table core.look_grant add constraint a_look_is_at_a_dossier_a_search_or_a_trace check (scope in ('dossier', 'search', 'trace'));
alter table core.look_grant add constraint a_dossier_has_a_matter_and_any_other_look_its_words check (
  (scope = 'dossier') = (matter_id is not null) and (scope = 'dossier') = (query is null));
alter table core.look_grant drop column relation;
alter table core.look_grant drop column fields;
alter table core.look_grant drop column is_revealed;
drop table core.untold_narrative;
drop table core.shown_field;

commit;
