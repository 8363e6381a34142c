-- gin_fuzzy_search_limit makes an index of arrays forget rows, also those that a rule asks for. A session with it is refused.
-- without: select tap.without('core.session_is_ordinary', 'current_setting(''gin_fuzzy_search_limit'') <> ''0''', 'false')
\ir helpers/enter.sql
select plan(3);
set gin_fuzzy_search_limit = 1;
select is(told('select api.record_visit(' || quote_literal(known('own')) || ', true)'), 'WB235 setting_must_be_ordinary', 'no verb is done');
select is(told('select count(*) from cases'), 'WB235 setting_must_be_ordinary', 'and no view read');
reset gin_fuzzy_search_limit;
select is(told('select count(*) > 0 from cases'), 'done true', 'until it is reset');
