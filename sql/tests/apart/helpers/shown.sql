-- Where a number stands for a login: every view of api, and every verb that lists. Included after street.sql.
create function story.shown(login text, statement text, kept text) returns boolean language plpgsql as $$
begin
  return coalesce(story.as_login(login, 'select bool_or(r::text ~ ' || quote_literal(kept) || ') from (' || statement || ') r')::boolean, false);
exception when others then
  return false; -- what is refused shows nothing
end $$;

create table story.list as
select v.viewname as name, format('select * from api.%I', v.viewname) as statement from pg_views v where v.schemaname = 'api';
insert into story.list values
  ('unit_at', 'select * from api.unit_at(''PCS'', core.now())'), ('sweep', 'select * from api.sweep(true)'),
  ('hand_over_officer', 'select * from api.hand_over_officer(''xt_pcs_91'', ''xt_pcs_92'')'), ('end_login', 'select * from api.end_login(''xt_pcs_91'', ''xt_pcs_92'')'),
  ('dissolve_unit', 'select * from api.dissolve_unit(''PCS'', ''FL'', ''x'')'), ('merge_unit', 'select * from api.merge_unit(''PCS'', ''FL'', ''x'')');

create function story.shown_in(login text, kept text) returns text[]
language sql as $$ select coalesce(array_agg(l.name order by l.name) filter (where story.shown(login, l.statement, kept)), '{}') from story.list l $$;

-- Does it, and it stays; an assertion.
create function story.does(login text, sentence text, statement text, variadic args text[] default '{}') returns text
language plpgsql as $$
begin
  perform story.as_login(login, statement, variadic args);
  return tap.pass(sentence);
end $$;

-- As if an earlier transaction had made the grants of this one.
create function story.grant_is_old() returns void language sql as $$
  select set_config('session_replication_role', 'replica', true);
  update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
  select set_config('session_replication_role', 'origin', true);
$$;
