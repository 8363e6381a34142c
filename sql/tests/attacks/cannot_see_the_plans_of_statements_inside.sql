-- debug_print_plan with client_min_messages would show the client which statements run inside a verb, and with which values: what
-- a verb does for a hidden child, and does not for none. A session that shows so much is refused.
-- without: select tap.without('core.session_is_ordinary', 'current_setting(''client_min_messages'') ~ ''^(debug|log)''', 'false')
\ir helpers/enter.sql
select plan(5);
set debug_print_plan = on;
select ok(told('select api.ask_to_search(''测试'')') ~ '^done', 'as long as it is shown to nobody, a plan may be printed');
set client_min_messages = log;
select api.ask_to_search('测试') \g /dev/null
\set state :SQLSTATE
select count(*) from cases \g /dev/null
\set view_state :SQLSTATE
set client_min_messages = debug5;
select api.whoami() \g /dev/null
\set debug_state :SQLSTATE
reset client_min_messages;
select is(:'state', 'WB235', 'no verb is done while plans are shown');
select is(:'view_state', 'WB235', 'nor a view read');
select is(:'debug_state', 'WB235', 'nor while the server tells what it does');
select ok(told('select api.whoami()') ~ '^done', 'and afterwards all is as before');
