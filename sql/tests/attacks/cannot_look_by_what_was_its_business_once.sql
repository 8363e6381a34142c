-- A transaction that keeps its first view, and a cursor that was opened before, would show a child whose case has gone elsewhere meanwhile, or was
-- restricted.
-- without: select tap.without('core.use_look', 'perform core.check_view();')
\ir helpers/enter.sql
select plan(3);
select known('passing') as number \gset
select api.ask_to_open(:'number') as look \gset
begin isolation level repeatable read;
select count(*) as seen from cases where case_number = :'number' \gset
\! $client -c "select api.dispatch_case('$($above -c "select tap.known('passing')")', 'FL')" >/dev/null 2>&1; $client -U xt_fl_91 -c "select api.accept_case('$($above -c "select tap.known('passing')")')" >/dev/null 2>&1
select is(:'seen' || (select count(*) from cases where case_number = :'number'), '11', 'the case has gone, and the transaction still sees it');
select is(told(format('select api.open_dossier(%L, %s)', :'number', :look)), 'WB340 old_view_of_the_rows', 'but opens nothing');
rollback;
\! $client -U xt_fl_91 -c "select api.dispatch_case('$($above -c "select tap.known('passing')")', 'PCS')" >/dev/null 2>&1; $client -c "select api.accept_case('$($above -c "select tap.known('passing')")')" >/dev/null 2>&1
select api.ask_to_open(:'number') as look \gset
begin;
declare later cursor for select count(*) from api.open_dossier(:'number', :look);
\! $client -c "select api.dispatch_case('$($above -c "select tap.known('passing')")', 'FL')" >/dev/null 2>&1; $client -U xt_fl_91 -c "select api.accept_case('$($above -c "select tap.known('passing')")')" >/dev/null 2>&1
select is(told('fetch later'), 'WB101 no_such_case', 'nor by a cursor that was there before');
rollback;
\! $client -U xt_fl_91 -c "select api.dispatch_case('$($above -c "select tap.known('passing')")', 'PCS')" >/dev/null 2>&1; $client -c "select api.accept_case('$($above -c "select tap.known('passing')")')" >/dev/null 2>&1
