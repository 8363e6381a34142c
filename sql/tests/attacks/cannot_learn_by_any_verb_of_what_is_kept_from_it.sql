-- Every verb that takes a number answers about what is kept from somebody as about what there is not, also where its unit has worked on it: the
-- office opened the restricted case. Audits, facts and how it stood at an instant are answers, too.
-- without: select tap.without('core.audited_case', 'not core.is_kept_from(c.case_id, caller) and ')
\ir helpers/enter.sql
select plan(11);
select ok(tap.apart(known('hidden'), known('absent')) ~ '^break_glass done [^#]*$', 'a case that a unit has nothing to do with, but by breaking the glass, which is told at once');
select is(tap.apart(known('complaint'), 'L' || known('absent')), null, 'what complains about it');
\connect - xt_msb_92
select ok((select count(*) from tap.calls('x')) > 40, 'all verbs are asked');
select ok(tap.apart(known('own'), known('absent')) is not null, 'and answer where there is something');
select is(tap.apart(known('restricted'), known('absent')), null, 'a restricted case, to a colleague of who was named');
select is(told(format('select api.audit_case(%L)', known('restricted'))), 'WB101 no_such_case', 'which its unit opened: its facts');
select is(told(format('select api.facts_paper(%L)', known('restricted'))), 'WB101 no_such_case', 'nor exported');
select is(told(format('select api.case_at(%L, now() - interval ''1 second'')', known('restricted'))), 'WB101 no_such_case', 'nor as they were');
\connect - xt_ldz_91
select is(tap.apart(known('restricted'), known('absent')), null, 'to the leading group');
\connect - xt_sj91_91
select is(tap.apart(known('restricted'), known('absent')), null, 'to the auditor');
\connect - xt_fl_92
select is(tap.apart(known('restricted'), known('absent')), null, 'nor to a colleague in the unit that holds it, which answered its offer');
