-- A year of a street's life: 365 days from 2025-06-01, over the Spring Festival of 2026 with its make-up days, lived by real logins
-- through the verbs, some of them silent on purpose, while units and people leave and children grow up, move and die; the sweep runs
-- every night, twice. At every midnight all that must hold is worked out again from the raw rows (helpers/truths.sql, helpers/kept.sql).
--
-- Needs a database of its own, with the plan and nothing else: every day is committed. Seen to fail: each truth, where its row was
-- changed or taken away behind the triggers' back; while it was written, it found that an order which waited for ever stopped the
-- sweep, that a late offer was charged to the giver, and that a second sweep reminded the leading group again.
\set ON_ERROR_STOP on
begin;
\ir ../helpers/street.sql
create schema year;
grant usage on schema year to public;
\ir helpers/people.sql
\ir helpers/acts.sql
\ir helpers/day.sql
\ir helpers/truths.sql
\ir helpers/kept.sql
create or replace function core.now() returns timestamptz language sql stable
  as 'select pg_catalog.current_setting(''year.now'')::pg_catalog.timestamptz';
select set_config('year.now', '2025-06-01 00:00+08', false) as clock \gset
call year.keep();
commit;

select * from no_plan();
-- a statement must end within ten minutes on a busy machine as well
call year.live('2025-06-01', 0, 72);
call year.live('2025-06-01', 73, 145);
call year.live('2025-06-01', 146, 218);
call year.live('2025-06-01', 219, 291);
call year.live('2025-06-01', 292, 364);

select is_empty('select distinct told from year.done where told ~ ''^(?!WB)[0-9A-Z]{5}( |$)''', 'nothing ends in an error of the program''s own');
select is_empty(format('select name from year.act where name not in (select name from year.done where told = %L)', 'done'), 'everything that people may do was done');
select is_empty('select day from year.done where name = ''sweep again''', 'a second sweep finds nothing');
select set_eq('select told from year.done where name = ''sweep''', array['reminder', 'blue', 'yellow', 'red', 'escalate', 'owe'], 'the first does every step, without a problem');
select set_eq('select distinct cause from core.escalation', array['risk_raised', 'returned_twice', 'repeated_harm', 'order_unanswered', 'overdue', 'decision'], 'what can take a case up did');
select is_empty('select kind from core.deadline_rule where core.rule_is_in_use(kind) and kind !~ ''^(entry|pause|order.wait|tier.overdue|visit|finding|rectification)'' and kind not in (select kind from core.obligation)', 'everything that can be owed was owed');
select is_empty(
  'select kind from core.obligation where kind not in (''lead.report_police'', ''case.reassess'') group by kind having count(*) > 30 and ( count(*) filter (where ended_at <= due_at) = 0 or count(*) filter (where ended_at > due_at) = 0)',
  'some of each in time, some late, where it is owed often; but a report owed at once is late by its nature, and nobody here waits half a year');
select set_has('select ended_as from core.case_file', $$ values ('closed'), ('moved_away'), ('adopted'), ('unidentified'), ('died'), ('turned_18') $$, 'every way out was gone');
select set_eq('select u.code || '' '' || s.how from core.unit_succession s join core.unit u on u.unit_id = s.from_unit_id', array['SFS merged', 'SQ92 dissolved'], 'two units left');
select cmp_ok((select count(*) from core.case_file), '>', 50::bigint, 'dozens of cases');
select is_empty(format('select truth, count(*), min(day), min(what) from year.wrong where truth = %L group by truth', t.truth), t.truth)
from (values
  ('each instant of a matter has exactly one holder'), ('the holder of now is the one whose interval is open'),
  ('a case begins the instant its lead ends'), ('at most one offer waits, and on an open matter'),
  ('a deadline is what the civil code says'), ('an extended deadline is what was asked and granted'),
  ('the parts of each delay are the whole delay'), ('nothing is owed on an ended matter but what is a unit''s own'),
  ('what goes over to an heir keeps its deadline'), ('what goes over to who may know keeps its deadline'),
  ('who has left holds, owes and is asked nothing'), ('nobody acts after the end'),
  ('who is complained about neither holds a matter nor is offered it'),
  ('what is overdue and not paused was reminded, ordered or taken up'), ('a red order that nobody answered went up'),
  ('no event is changed or removed'), ('no deadline is changed'), ('what has ended is not ended otherwise'), ('who was responsible stays so'),
  ('a rule is replaced, never edited'), ('an obligation keeps the rule it was born under'), ('no verdict is changed afterwards'),
  ('the registry lays each delay on who had it'), ('cases and leads show what their events say')) t (truth);
-- Roles belong to the cluster, not to this database.
select format('drop role %I', role_name) from core.login where role_name::text ~ '_9[0-9]$' \gexec

select * from finish();
