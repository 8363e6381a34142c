-- Two sessions of one unit record a lead with the same identity number, and both roll back. That the second waits for the first tells nothing of the child: it
-- waits as well where nobody knows it.
-- without: select tap.without('api.record_lead', 'for no key update')
\ir helpers/enter.sql
select plan(3);
\! $client -c "begin" -c "select lead_number from api.record_lead('public', 'x', 'SQ91', id_number => tap.known('other_id'))" -c "select pg_sleep(2)" >/dev/null 2>&1 &
\! attacks/helpers/await.sh "exists(select from pg_stat_activity where usename = 'xt_pcs_91' and state = 'active' and query ~ 'sleep' and pid <> pg_backend_pid())"
set lock_timeout = '200ms';
select is(told(format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('other_id'))), '55P03', 'it waits for a child that nobody knows');
select is(told(format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('closed_id'))), '55P03', 'and for one whose case has ended');
begin isolation level repeatable read;
select is(told(format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('closed_id'))), 'WB340 old_view_of_the_rows', 'nor does a view that was kept tell what was done meanwhile');
rollback;
