-- A look is granted in one transaction and used in a later one. A rollback would otherwise show the child and remove the trace.
-- without: select tap.without('core.use_look', 'and g.granted_in is distinct from pg_current_xact_id_if_assigned()')
-- without: select tap.without('core.use_look', 'core.has_acted()', 'false')
\ir helpers/enter.sql
select plan(5);
\set count `$above -c "select count(*) from core.look_grant"`
begin;
select api.ask_to_open(known('own')) as look \gset
select is(told(format('select api.open_dossier(%L, %s)', known('own'), :look)), 'WB501 look_needs_a_grant', 'not in the same transaction');
savepoint s;
select api.ask_to_open(known('own')) as look \gset
release s;
select is(told(format('select api.open_dossier(%L, %s)', known('own'), :look)), 'WB501 look_needs_a_grant', 'nor by a savepoint');
rollback;
select is(told(format('select api.open_dossier(%L, %s)', known('own'), :look)), 'WB501 look_needs_a_grant', 'nor by one that was rolled back');
select api.ask_to_open(known('own')) as look \gset
begin;
select count(*) as shown from api.open_dossier(known('own'), :look) \gset
rollback;
\set now `$above -c "select count(*) from core.look_grant"`
select ok(:shown > 0 and :'now'::int = :'count'::int + 1, 'what was shown has left its trace, whatever was rolled back');
\connect - xt_msb_91
begin;
select api.ask_to_trace_year(2026) as look \gset
select is(told(format('select api.trace_year(2026, %s)', :look)), 'WB501 look_needs_a_grant', 'nor at who looked in a year');
rollback;
