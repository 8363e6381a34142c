-- What was said about a finding, in full, is read by a grant of an earlier transaction, as a child's file: a rollback removes no trace of it.
-- without: select tap.without('api.read_finding', 'perform core.use_look(read_finding.look_id, ''finding'', null, core.finding_id(core.number_of(found_finding.audit_id), found_finding.finding_no), caller);')
\ir helpers/enter.sql
select plan(7);
\connect - xt_ldz_91
select is(told(format('select api.read_finding(%L)', known('finding'))), 'WB501 look_needs_a_grant', 'nobody reads without asking');
\connect - xt_pcs_91
\set count `$above -c "select count(*) from core.look_grant"`
begin;
select api.ask_to_read(known('finding')) as look \gset
select is(told(format('select api.read_finding(%L, %s)', known('finding'), :look)), 'WB501 look_needs_a_grant', 'nor in the transaction that asked');
savepoint s;
select api.ask_to_read(known('finding')) as look \gset
release s;
select is(told(format('select api.read_finding(%L, %s)', known('finding'), :look)), 'WB501 look_needs_a_grant', 'nor by a savepoint');
rollback;
select is(told(format('select api.read_finding(%L, %s)', known('finding'), :look)), 'WB501 look_needs_a_grant', 'nor by what was rolled back');
\set other `$client -U xt_pcs_92 -c "select api.ask_to_read('$($above -c "select tap.known('finding')")')"`
select is(told(format('select api.read_finding(%L, %s)', known('finding'), :'other')), 'WB501 look_needs_a_grant', 'nor by a colleague''s');
select api.ask_to_read(known('finding')) as look \gset
begin;
select count(*) as shown from api.read_finding(known('finding'), :look) \gset
rollback;
\set now `$above -c "select count(*) from core.look_grant"`
select ok(:shown > 0 and :'now'::int = :'count'::int + 2, 'what was read has left its trace, whatever was rolled back');
select is(told(format('select api.ask_to_read(%L)', known('audit') || '.9999')), 'WB602 no_such_finding', 'and of one that there is not nothing is granted');
