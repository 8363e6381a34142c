-- Whoever may look at a case joins a lead to it, and sees the child of the lead by the grant for the case; or accepts a case, and finds the child by a search; and
-- rolls back: the trace would say that it looked at something else. Who has done anything in a transaction does not look in it.
-- without: select tap.without('core.use_look', 'core.has_acted()', 'false')
\ir helpers/enter.sql
select plan(4);
select api.ask_to_open(known('own')) as look \gset
begin;
select lead_number as lead from api.record_lead('public', 'x', 'SQ91', '另一孩子', danger => true) \gset
select event_id from api.join_lead(:'lead', known('own')) \gset
select is(told(format('select string_agg(value, '' '') from api.open_dossier(%L, %s)', known('own'), :look)), 'WB501 look_needs_a_grant', 'who has joined a lead does not look before that is committed');
rollback;
begin;
savepoint s;
select event_id from api.record_visit(known('own'), true) \gset
rollback to s;
select is(told(format('select count(*) from api.open_dossier(%L, %s)', known('own'), :look)), 'WB501 look_needs_a_grant', 'nor after a savepoint was gone back to');
rollback;
select api.ask_to_search('另一') as look \gset
begin;
select api.accept_case(known('offered')) as accepted \gset
select is(told(format('select count(*) from api.search_minor(''另一'', %s)', :look)), 'WB501 look_needs_a_grant', 'nor does who has accepted a case search');
rollback;
begin;
select ok(told(format('select count(*) from api.search_minor(''另一'', %s)', :look)) ~ '^done', 'who has done nothing does');
rollback;
