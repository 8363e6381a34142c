-- The steps of which verbs are made would do everything for whoever calls them, as whoever is named in the call.
-- without: grant execute on function core.grant_look(text, bigint, text, text, text, core.caller, text, boolean) to weibao_agency
\ir helpers/enter.sql
select plan(3);
select ok((select count(*) > 50 from pg_proc p where p.pronamespace = 'core'::regnamespace and p.provolatile = 'v'), 'there are steps that write');
select is((select string_agg(p.oid::regprocedure::text, ' ') from pg_proc p where p.pronamespace in ('core'::regnamespace, 'audit'::regnamespace) and p.provolatile = 'v' and has_function_privilege(p.oid, 'execute')), null, 'none is open');
select is(strange(array['select core.grant_look(''dossier'', 1, null, ''audit'', null, row(1, ''xt_msb_91'', 1, 1, 1, 1, ''MSB'', ''weibao_office'', ''street'', null, ''street_office'', ''UTC'')::core.caller)', 'select core.hand_over(1, 1, null)',
  'select core.narratives_of(1)', 'select core.minor_of(1)', 'select core.holder_at(1, now())', 'select core.refuse(''no_such_case'')', 'select core.own_login()', 'select core.close_login(1, now())'], '^42501'), null, 'nor called');
