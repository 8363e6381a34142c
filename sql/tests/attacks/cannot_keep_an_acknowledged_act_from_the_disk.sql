-- A client that switches synchronous_commit off would be told of an act that a crash takes back.
-- without: alter table audit.event disable trigger what_is_logged_is_durable
-- without: select tap.without('core.next_event', 'perform set_config(''synchronous_commit'', ''on'', true);')
\ir helpers/enter.sql
select plan(2);
set synchronous_commit = off;
begin;
select api.record_visit(known('own'), true) \g /dev/null
select is(current_setting('synchronous_commit'), 'on', 'a verb waits for the disk');
set local synchronous_commit = off;
set constraints all immediate;
select is(current_setting('synchronous_commit'), 'on', 'also where it is switched off behind the verb');
rollback;
