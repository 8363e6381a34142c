-- Whoever records a lead with the identity number of a child, and has the server stop the call after some milliseconds, reads in the context of the error what it was
-- at: not whether it had come upon a case that ended elsewhere. Nothing of the call stays.
-- without: select tap.without('core.look_back_unseen', 'raise exception using errcode = sqlstate, message = sqlerrm', 'raise')
\ir helpers/enter.sql
select plan(3);
select told(format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('closed_id'))) as warm \gset
\set stopped `/usr/bin/python3 -B attacks/helpers/stopped.py closed_id`
\set of_other `/usr/bin/python3 -B attacks/helpers/stopped.py other_id`
select ok(:'stopped' ~ 'look_back_unseen', 'calls were stopped where they look back: ' || :'stopped');
select ok(:'stopped' !~ '(look_back|reopen|next_event|owe)\M.*look_back_unseen', 'what they came upon is not told');
select is(:'stopped', :'of_other', 'as of a child that nobody knows');
