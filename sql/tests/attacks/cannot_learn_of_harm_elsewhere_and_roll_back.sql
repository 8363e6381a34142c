-- Whoever may open cases records a lead with the identity number of any child, opens it as harm, reads whether it goes up a tier because the child was harmed
-- elsewhere, and rolls back: nothing of it would stay. The lead must have been committed before.
-- without: select tap.without('api.open_case', 'perform core.check_on_record(lead, caller);', 'null;')
\ir helpers/enter.sql
\connect - xt_sq91_91
select plan(3);
begin;
select lead_number as known from api.record_lead('public', 'x', id_number => known('id')) \gset
savepoint recorded;
select lead_number as unknown from api.record_lead('public', 'x', id_number => known('other_id')) \gset
release savepoint recorded;
select is(told(format('select case_number from api.open_case(%L, ''C3-1'', ''high'')', :'known')), 'WB521 lead_must_be_on_record', 'of a child that others know');
select is(told(format('select case_number from api.open_case(%L, ''C3-1'', ''high'')', :'unknown')), 'WB521 lead_must_be_on_record', 'and of one that nobody knows, whatever savepoints there are');
select ok(told(format('select case_number from api.open_case(%L, ''C2-1'', ''high'')', :'known')) ~ '^done', 'what asks for no other case is opened at once');
rollback;
