-- No login writes code in any language, not even for one statement.
-- without: grant usage on language plpgsql to public
\ir helpers/enter.sql
select plan(4);
do $$ begin perform 1; end $$;
select is(:'SQLSTATE', '42501', 'no block is run');
do language plpgsql 'begin end';
select is(:'SQLSTATE', '42501', 'in whatever words');
select is((select string_agg(l.lanname, ' ') from pg_language l where l.lanpltrusted and has_language_privilege(l.oid, 'usage')), null, 'no language is open');
select is(strange(array['create language plperl', 'create extension plpython3u', 'load ''plpgsql''', 'load ''$libdir/auto_explain'''], '^(42501|0A000|58P01)'), null, 'and none is loaded');
