-- The auditor sees every case, and no child.
-- without: select tap.without('api.ask_to_open', '''weibao_agency'')', '''weibao_agency'', ''weibao_auditor'')')
\ir helpers/enter.sql
\connect - xt_sj91_91
select plan(3);
select is((select count(*)::text from cases where case_number in (known('hidden'), known('own'))), '2', 'it sees the cases');
select is(told(format('select api.ask_to_open(%L)', known('own'))), 'WB202 not_for_your_group', 'opens no dossier');
select is(strange(array['select api.ask_to_search(''测试'')', format('select api.open_dossier(%L)', known('own')), format('select api.record_visit(%L, true)', known('own'))], '^WB202'), null, 'searches nobody and does nothing');
