-- What a case is about, and who answers for it, is changed by verbs or not at all.
-- without: grant update (minor_id) on core.case_file to weibao_agency
\ir helpers/enter.sql
select plan(1);
select is(strange(array['update core.case_file set minor_id = 1', 'update core.case_file set case_number = ''x''', 'update core.case_file set lead_id = 1', 'update core.case_file set first_unit_id = 1', 'update core.matter set holder_unit_id = 1', 'update core.matter set unit_ids = ''{1}''',
  'update core.matter set hidden_from_unit_ids = ''{}''', 'update core.ended_responsibility set unit_id = 1', 'update core.matter set held_since = now()', 'insert into core.ended_responsibility (unit_id) values (1)', 'update core.offer set to_unit_id = 1', 'update core.lead set minor_id = 1', 'update core.access set valid = ''(,)''', 'insert into core.access (matter_id, unit_id, because) values (1, 1, ''holds'')',
  'update core.login set group_name = ''weibao_office''', 'update core.login set unit_id = 1', 'delete from core.complaint'], '^42501'), null, 'nothing is moved by hand');
