-- A row's place on disk is a way to it beside every policy, and tells how many rows lie before it.
-- without: grant select on core.case_file, core.matter to weibao_agency
\ir helpers/enter.sql
select plan(4);
select is(told('select ctid from core.case_file limit 1'), '42501', 'no row has a place');
select is(told('select xmin from core.matter limit 1'), '42501', 'nor a transaction that made it');
select is(told('select case_number from core.case_file where ctid = ''(0,1)'''), '42501', 'nor is it asked by its place');
select is(told('select currtid2(''core.case_file'', ''(0,1)'')'), '42501', 'nor by an old function');
