-- Revert weibao:schemas from pg
begin;

alter default privileges for role weibao_owner grant execute on functions to public;
alter default privileges for role weibao_owner grant usage on types to public;
grant usage on language plpgsql, sql to public;
grant usage on schema public to public;
revoke usage on language plpgsql, sql from weibao_owner;

do $$
declare
  counter regprocedure;
begin
  for counter in
    select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where n.nspname = 'pg_catalog'
      and (p.proname ~ '^pg_stat_get_' or p.proname in ('pg_notify', 'pg_relation_size', 'pg_total_relation_size', 'pg_table_size', 'pg_indexes_size', 'pg_database_size')
           or p.proname ~ '^(lo_|loread|lowrite)')
      and p.proname not in ('lo_import', 'lo_export')
  loop
    execute format('grant execute on function %s to public', counter);
  end loop;
  execute format('alter database %I reset search_path', current_database());
  execute format('alter database %I owner to %I', current_database(), current_user);
end $$;

drop schema report;
drop schema audit;
drop schema if exists api;
drop schema core;
drop extension pg_trgm;
drop extension btree_gist;
drop schema ext;

commit;
