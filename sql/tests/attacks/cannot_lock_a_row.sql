-- A lock on a row makes whoever works on that case wait, and may be on a hidden one.
-- without: grant select (case_id), update (risk) on core.case_file to weibao_agency
-- without: grant select on core.matter to weibao_agency
\ir helpers/enter.sql
select plan(1);
select is(strange(array['select 1 from cases for update', 'select 1 from cases for key share', 'select 1 from leads for share', 'select case_id from core.case_file for update', 'select case_id from core.case_file for no key update', 'select matter_id from core.matter for key share',
  'select matter_id from core.matter for share skip locked'], '^(42501|0A000)'), null, 'no row is locked');
