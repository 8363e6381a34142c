-- The number of the next transaction, asked again and again, tells that somebody is at work, and how much.
-- without: grant execute on function pg_catalog.txid_current() to public
\ir helpers/enter.sql
select plan(2);
select is(strange(array['select txid_current()', 'select txid_current_if_assigned()', 'select txid_current_snapshot()', 'select txid_status(1)', 'select pg_current_xact_id()', 'select pg_current_xact_id_if_assigned()',
  'select pg_current_snapshot()', 'select pg_xact_status(''3'')', 'select age(''3''::xid)', 'select mxid_age(''3''::xid)', 'select pg_xact_commit_timestamp(''3'')', 'select pg_last_committed_xact()',
  'select pg_notification_queue_usage()'], '^42501'), null, 'nobody reads how many there were');
select ok(told(format('select api.record_visit(%L, true)', known('own'))) ~ '^done', 'and verbs log theirs all the same');
