-- What a superuser sets is a superuser's: the log, the limits, what is loaded.
-- without: grant set on parameter temp_file_limit to weibao_agency
-- and back: revoke set on parameter temp_file_limit from weibao_agency
\ir helpers/enter.sql
select plan(2);
select is(strange(array['set temp_file_limit = -1', 'set log_statement = ''all''', 'set log_min_messages = debug1', 'set log_min_error_statement = error', 'set log_min_duration_statement = 0', 'set log_parameter_max_length = -1', 'set pgaudit.log = ''all''', 'set track_functions = ''all''',
  'set session_preload_libraries = ''x''', 'set lc_messages = ''C''', 'set zero_damaged_pages = on', 'set allow_system_table_mods = on', 'set ignore_checksum_failure = on', 'set max_stack_depth = ''6MB''', 'set dynamic_library_path = ''/tmp''', 'set compute_query_id = on', 'set track_activities = off',
  'set deadlock_timeout = ''1h''', 'set update_process_title = on', 'set commit_delay = 1'], '^42501'), null, 'none is changed');
select is(strange(array['alter system set log_statement = ''all''', 'alter system reset all', 'select pg_reload_conf()', 'select pg_rotate_logfile()', 'checkpoint', 'select pg_stat_reset()', 'select pg_log_backend_memory_contexts(1)', 'select pg_promote()'], '^(42501|25001)'), null, 'nor the server told to do anything');
