-- Of a thousand calls each, the middle one of a verb takes as long for a hidden case as for a number that was never given. What was done or is owed in
-- a case is looked through where the number is met: some 50 microseconds of 350. That much is told to whoever has the number already, and no more.
-- without: select tap.without('core.lock_case', '  if not found then', '  if not found then if exists (select from core.case_file c where c.case_number = printed) then perform pg_sleep(0.0005); end if;')
\ir helpers/enter.sql
select plan(4);
select told(format('select api.record_visit(%L, true)', known('hidden'))) as warm, told(format('select api.record_visit(%L, true)', known('absent'))) as also_warm \gset
select medians(format('select api.record_visit(%L, true)', known('hidden')), format('select api.record_visit(%L, true)', known('absent')), 1000) as medians \gset
select ok((:'medians'::float8[])[1] > 20, 'the calls took a time that can be measured: ' || :'medians');
select ok(abs((:'medians'::float8[])[1] / (:'medians'::float8[])[2] - 1) < 0.1, 'a verb takes as long');
select medians(format('select count(*) from cases where case_number = %L', known('hidden')), format('select count(*) from cases where case_number = %L', known('absent')), 1000) as medians \gset
select ok(abs((:'medians'::float8[])[1] / (:'medians'::float8[])[2] - 1) < 0.3, 'and a view not much longer: ' || :'medians');
select medians(format('select api.audit_case(%L)', known('hidden')), format('select api.audit_case(%L)', known('absent')), 1000) as medians \gset
select ok(abs((:'medians'::float8[])[1] / (:'medians'::float8[])[2] - 1) < 0.3, 'nor the question whether a unit took part: ' || :'medians');
