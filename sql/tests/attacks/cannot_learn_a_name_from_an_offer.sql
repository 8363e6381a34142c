-- An offer shows category, risk, age and community; the name comes with the case.
-- without: select tap.without('core.dossier_of', 'if core.relation_of(caller, matter) is null then', 'if false then')
\ir helpers/enter.sql
select plan(4);
select is((select count(*)::text from offers where case_number = known('offered')), '1', 'the offer is there');
select ok((select o::text !~ '测试儿童|某某|139' from offers o where case_number = known('offered')), 'without a name');
select is(told(format('select api.ask_to_open(%L)', known('offered'))), 'WB504 offer_shows_no_name', 'the dossier is closed');
select is(told(format('select api.open_dossier(%L)', known('offered'))), 'WB504 offer_shows_no_name', 'in every way');
