-- A glass that was broken shows nothing any more from the instant at which the case is restricted to others, a grant from before included.
-- without: select tap.without('core.relation_of', 'and (matter.login_ids is null or core.admits(matter.login_ids, caller.login_id))')
\ir helpers/enter.sql
select plan(4);
\set number `$client -U xt_msb_91 -c "select case_number from api.open_case((select lead_number from api.record_lead('public', 'x', 'SQ92')), 'C3-1', 'high')"`
\setenv number :number
select ok((select until > now() from api.break_glass(:'number', 'x')), 'the glass is broken');
select api.ask_to_open(:'number', 'report_response') as look \gset
select ok((select count(*) > 0 from api.open_dossier(:'number', :look)), 'and the dossier opens');
\! $client -U xt_msb_91 -c "select api.restrict_case('$number', 'sexual_harm', array['xt_msb_91'])" >/dev/null 2>&1
select is(told(format('select api.open_dossier(%L, %s)', :'number', :look)), 'WB101 no_such_case', 'restricted meanwhile, it opens no more');
select is(told(format('select api.ask_to_open(%L, ''report_response'')', :'number')), 'WB101 no_such_case', 'nor is it asked for');
