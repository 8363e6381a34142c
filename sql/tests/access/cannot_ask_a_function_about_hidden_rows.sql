-- A login calls no function of core that answers about a row it may not see, and no step of a verb: what a view or a
-- policy needs is open to it, and nothing else.
begin;
\ir ../helpers/street.sql
select plan(10);

create temporary table open_function as
select p.oid, p.oid::regprocedure::text as name, p.prosecdef from pg_proc p
where p.pronamespace in ('core'::regnamespace, 'audit'::regnamespace)
  and exists (select from pg_roles r where r.rolname ~ '^weibao_(office|leader|community|grid|agency|auditor|analyst)$' and has_function_privilege(r.oid, p.oid, 'execute'));

select is_empty($$ select f.name from open_function f join pg_proc p using (oid) join pg_type t on t.oid = any (p.proargtypes::oid[])
  where p.prosecdef and (t.typname in ('int8', 'minor', 'matter', 'case_file', 'lead', 'offer', 'caller') or p.proargnames && array['matter_id', 'case_id', 'minor_id', 'lead_id', 'number']) $$,
  'none takes a matter, a case, a lead or a minor');
select is_empty($$ select f.name from open_function f join pg_proc p using (oid) where p.provolatile = 'v' $$, 'none writes');
select is_empty($$ select p.oid::regprocedure from pg_proc p where p.pronamespace in ('core'::regnamespace, 'audit'::regnamespace, 'api'::regnamespace)
  and has_function_privilege('public', p.oid, 'execute') $$, 'none of ours is open to everybody');
select story.case_at('FL', 'SQ92') as number \gset
select story.matter(:'number') as matter \gset
select story.refuses('xt_pcs_91', '42501', 'nobody hands a case to himself', 'select core.hand_over(%L, 5, row(99, now())::core.moment)', :'matter');
select story.refuses('xt_pcs_91', '42501', 'nor asks for the number of a matter', 'select core.number_of(%L)', :'matter');
select story.refuses('xt_pcs_91', '42501', 'nor for its holder', 'select core.holder_at(%L, null)', :'matter');
select story.refuses('xt_pcs_91', '42501', 'nor for what was written on it', 'select core.narratives_of(%L)', :'matter');
select story.refuses('xt_pcs_91', '42501', 'nor for who is late', 'select core.lateness(%L)', :'matter');
select story.refuses('xt_pcs_91', '42501', 'nor calls as somebody else', 'select core.grant_look(''dossier'', %L, null, ''audit'', null, row(1, ''xt_msb_91'', 1, 1, 1, 1, ''MSB'', ''weibao_office'', ''street'', null, ''street_office'', ''UTC'')::core.caller)', :'matter');
-- A trigger function cannot be called, and could be used in a trigger on a table of one's own only by who may make one.
select is_empty($$ select o.name from open_function o join pg_proc p using (oid) where p.prorettype = 'trigger'::regtype $$, 'and no trigger function is open');

select * from finish();
rollback;
