-- What complains about a unit is kept from it, although it sees everything else: here the office.
-- without: select tap.without('core.is_shown_to', 'and not hidden_from_unit_ids operator(pg_catalog.@>) array[me[1]]')
\ir helpers/enter.sql
select plan(6);
select is((select count(*)::text from leads where lead_number = known('complaint')), '0', 'the police station does not see that somebody complains of it');
select is(told(format('select api.screen_lead(%L, ''valid'')', known('complaint'))), 'WB102 no_such_lead', 'as if there were no such lead');
\connect - xt_msb_91
select is((select count(*)::text from leads where lead_number = known('complaint')), '1', 'the office does');
select is((select count(*)::text from leads where lead_number = known('complaint_of_office')), '0', 'but not what complains of the office');
select is((select count(*)::text from case_timeline where event_id like known('complaint_of_office') || '/%'), '0', 'nor its history');
select is(told(format('select api.ask_to_open(%L)', known('complaint_of_office'))), 'WB102 no_such_lead', 'nor its words');
