-- Neither the server's files nor its programs.
-- without: grant pg_execute_server_program to xt_pcs_91
-- and back: revoke pg_execute_server_program from xt_pcs_91
\ir helpers/enter.sql
select plan(5);
select is(strange(array['select pg_read_file(''postgresql.conf'')', 'select pg_read_binary_file(''global/pg_control'')', 'select pg_ls_dir(''.'')', 'select pg_stat_file(''base'')', 'select * from pg_ls_logdir()', 'select * from pg_ls_tmpdir()', 'select pg_current_logfile()',
  'select * from pg_hba_file_rules', 'select * from pg_ident_file_mappings', 'select * from pg_file_settings', 'select lo_import(''/etc/passwd'')', 'select lo_export(1, ''/tmp/x'')'], '^42501'), null, 'no function reads one');
select is(strange(array['select * from pg_config'], '^42501'), null, 'nor tells where they lie');
copy (select 1) to '/tmp/weibao-attack';
select is(:'SQLSTATE', '42501', 'nothing is copied to one');
copy (select 1) to program 'id';
select is(:'SQLSTATE', '42501', 'nor to a program');
copy core.case_file (case_number) from '/etc/passwd';
select is(:'SQLSTATE', '42501', 'nor from one');
