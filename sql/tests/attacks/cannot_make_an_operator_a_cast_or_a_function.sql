-- An operator that leaks what it compares, a cast that is called by itself, a function: all would run where ours do.
-- without: grant create on schema api to weibao_agency
\ir helpers/enter.sql
select plan(1);
select is(strange(array['create function api.f(text) returns boolean language sql as ''select true''', 'create function api.f() returns int language internal as ''int4in''', 'create function api.f() returns int language c as ''x''',
  'create procedure api.p() language sql as ''select 1''', 'create operator api.=== (leftarg = text, rightarg = text, function = texteq)', 'create aggregate api.a (text) (sfunc = textcat, stype = text)',
  'create cast (text as int) with inout as implicit', 'create cast (core.caller as text) with inout', 'create operator class api.c for type text using btree as operator 1 <', 'create operator family api.o using btree',
  'create conversion api.c for ''UTF8'' to ''LATIN1'' from utf8_to_iso8859_1', 'create transform for int language sql (from sql with function int4in(internal))', 'create rule r as on select to api.cases do instead nothing'], '^(42501|42883|42P01|42809|42P17|42704)'), null, 'none is made');
