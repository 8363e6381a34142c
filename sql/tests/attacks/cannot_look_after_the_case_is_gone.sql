-- A grant is good as long as the case is the unit's business.
-- without: select tap.without('api.open_dossier', 'core.dossier_of(case_number, caller)', 'core.matter_of(case_number)')
\ir helpers/enter.sql
select plan(3);
select api.ask_to_open(known('passing')) as look \gset
select ok((select count(*) > 0 from api.open_dossier(known('passing'), :look)), 'the holder looks');
select ok(told(format('select api.dispatch_case(%L, ''FL'')', known('passing'))) ~ '^done', 'the case may go over');
\! $client -c "select api.dispatch_case('$($above -c "select tap.known('passing')")', 'FL')" >/dev/null 2>&1; $client -U xt_fl_91 -c "select api.accept_case('$($above -c "select tap.known('passing')")')" >/dev/null 2>&1
select is(told(format('select api.open_dossier(%L, %s)', known('passing'), :look)), 'WB101 no_such_case', 'and once it has, the grant is good for nothing');
\! $client -U xt_fl_91 -c "select api.dispatch_case('$($above -c "select tap.known('passing')")', 'PCS')" >/dev/null 2>&1; $client -c "select api.accept_case('$($above -c "select tap.known('passing')")')" >/dev/null 2>&1
