-- The owner sees all: the definer functions and the views of api decide what a caller gets. FORCE row level security
-- with this policy keeps their use of indexes, and keeps a row's content out of error details.
do $$
declare
  t regclass;
begin
  for t in
    select oid from pg_catalog.pg_class where relnamespace in ('core'::regnamespace, 'audit'::regnamespace) and relkind = 'r'
  loop
    execute format('create policy owner_sees_all on %s to weibao_owner using (true) with check (true)', t);
    execute format('comment on policy owner_sees_all on %s is %L', t, 'Definer functions and views of api decide what a caller gets. 由 api 层决定可见范围。');
  end loop;
end $$;
