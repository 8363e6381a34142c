-- Of the two tables that are open in part, the rows are those that the views show.
-- without: create policy hole on core.case_file for select to weibao_agency using (true)
\ir helpers/enter.sql
select plan(3);
select is((select count(case_id)::text from core.case_file where case_number = known('hidden')), '0', 'not the hidden case');
select is((select count(case_id)::text from core.case_file), (select count(*)::text from cases), 'as many cases as the view shows');
select is((select count(matter_id)::text from core.matter), (select ((select count(*) from cases) + (select count(*) from leads))::text), 'and as many matters');
