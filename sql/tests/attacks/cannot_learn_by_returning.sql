-- RETURNING would show what was met. No login writes any table, so that nothing is tried before it is refused.
-- without: grant select, update on core.case_file to weibao_agency
-- without: grant select on core.matter to weibao_agency
\ir helpers/enter.sql
select plan(3);
select 'update core.case_file set risk = risk where case_number = %L returning case_number' as statement \gset
select words(format(:'statement', known('hidden'))) as hidden, words(format(:'statement', known('absent'))) as absent \gset
select is(replace(:'hidden', known('hidden'), 'N'), replace(:'absent', known('absent'), 'N'), 'a number that is hidden and one that is not there are told apart by nothing');
select is(left(:'hidden', 5), '42501', 'both are refused');
select ok(:'hidden' ~ 'permission denied for table case_file', 'by the privilege, before any row is met');
