-- Verbs of the office and the leading group refuse an agency, by a word.
-- without: select tap.without('api.assign_case', 'core.caller(''weibao_office'', ''weibao_leader'')', 'core.caller()')
\ir helpers/enter.sql
select plan(1);
select is(strange(array[format('select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', known('own')), 'select api.dissolve_unit(''SFS'', ''FL'', ''x'', false)', 'select api.merge_unit(''SFS'', ''FL'', ''x'', false)', 'select api.set_rule(''case.visit'', 9, ''day'', ''x'')', 'select api.sweep(false)', 'select api.rename_unit(''PCS'', ''x'')',
  'select api.import_calendar(''x'')', format('select api.issue_order(%L, ''reminder'', ''x'')', known('own'))], '^WB202 not_for_your_group'), null, 'each refuses');
