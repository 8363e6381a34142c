-- The server's log holds no statement, no parameter and no error text, whatever a client makes of its session.
-- without setting: log_min_messages = log
-- without setting: log_min_error_statement = error
\ir helpers/enter.sql
select plan(2);
set debug_print_parse = on;
set debug_print_plan = on;
set log_parameter_max_length_on_error = -1;
set application_name = 'x';
select * from cases where case_number = '泄漏之名';
select '泄漏之名'::int;
select api.ask_to_search('泄漏之名', 'nothing') \g /dev/null
select api.record_lead('public', 'x', minor_name => repeat('泄漏之名', 100)) \g /dev/null
\set said `grep -c 泄漏之名 "$server_log"`
select is(:'said', '0', 'no line of the log holds what was typed');
\set said `wc -c <"$server_log"`
select ok(:'said'::int > 0, 'while there is a log');
