-- No login hands its group, itself or a privilege to another.
-- without: grant weibao_agency to xt_pcs_91 with admin option
-- and back: revoke admin option for weibao_agency from xt_pcs_91
\ir helpers/enter.sql
select plan(2);
select is(strange(array['grant weibao_agency to xt_fx91_91', 'grant xt_pcs_91 to xt_fl_91', 'grant weibao_office to xt_pcs_91', 'grant pg_read_all_data to xt_pcs_91', 'grant pg_execute_server_program to xt_pcs_91',
  'grant weibao_owner to current_user', 'grant select on core.minor to xt_pcs_91',
  'grant select on api.cases to xt_fx91_91', 'grant execute on function api.whoami() to public', 'grant all on schema core to public'], '^42501'), null, 'each is refused');
select is(concat(has_table_privilege('xt_fx91_91', 'api.cases', 'select'), has_function_privilege('public', 'api.whoami()', 'execute'), has_schema_privilege('public', 'core', 'usage')), 'fff', 'and nothing has changed');
