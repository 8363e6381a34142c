-- The demo street :copies times over: each matter with its events, debts, offers, holders, pauses and officers, each child once more. Inserted
-- straight into the tables, whose triggers would ask for each row what is true of all of them as it is of the first.
set session_replication_role = replica;
set synchronous_commit = off;
set maintenance_work_mem = '1GB';

create function pg_temp.number(n bigint) returns text language sql immutable as $$
  select '2024-' || body || core.check_character('2024' || body)
  from (select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (n / (32 ^ place)::bigint % 32)::int + 1, 1), '' order by place) as body from generate_series(0, 4) place) b
$$;

do $$
declare
  t text;
begin
  foreach t in array array['minor', 'matter', 'event', 'lead', 'case_file', 'ended_responsibility', 'offer', 'obligation', 'request', 'officer', 'supervision_order', 'narrative'] loop
    execute (
      select format('insert into core.%I (%s) overriding system value select %s from core.%I, generate_series(1, %s) k where %s',
        t, string_agg(quote_ident(a.attname), ', ' order by a.attnum),
        string_agg(case
          when a.attname in ('matter_id', 'lead_id', 'case_id', 'joined_case_id', 'for_lead_id', 'minor_id', 'obligation_id') then format('%I + k * 10000000::bigint', a.attname)
          when a.attname = 'lead_number' then '''L'' || pg_temp.number(k * 4000 + lead_id)'
          when a.attname = 'case_number' then 'pg_temp.number(k * 4000 + case_id)'
          else quote_ident(a.attname) end, ', ' order by a.attnum),
        t, current_setting('bench.copies'), case when min(a.attname) filter (where a.attname = 'matter_id') is null then 'true' else 'matter_id not in (select audit_id from core.audit)' end)
      from pg_attribute a where a.attrelid = ('core.' || t)::regclass and a.attnum > 0 and not a.attisdropped);
  end loop;
end $$;
