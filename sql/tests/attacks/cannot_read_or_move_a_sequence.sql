-- The next number of a table tells how many rows there are; whoever moves it makes the next act fail.
-- without: grant usage, select on sequence core.matter_matter_id_seq to weibao_agency
\ir helpers/enter.sql
select plan(4);
select is((select count(*)::text from pg_sequences where last_value is not null), '0', 'no sequence tells where it is');
select is((select string_agg(c.oid::regclass::text, ' ') from pg_class c where c.relkind = 'S' and (has_sequence_privilege(c.oid, 'usage') or has_sequence_privilege(c.oid, 'select') or has_sequence_privilege(c.oid, 'update'))), null, 'nor is one open');
select is(strange(array['select nextval(''core.matter_matter_id_seq'')', 'select setval(''core.matter_matter_id_seq'', 1)', 'select last_value from core.matter_matter_id_seq', 'select pg_sequence_last_value(''core.matter_matter_id_seq'')'], '^42501'), null, 'or moved');
begin;
select api.record_visit(known('own'), true), api.ask_to_open(known('own')) \g /dev/null
select is(told('select lastval()'), '42501', 'nor that which a verb has just moved');
rollback;
