-- What an error says, in whatever field, holds no name, number or word of a child, not even of the statement that failed inside.
-- without: select tap.without('core.clean_line', substring(pg_get_functiondef('core.clean_line(text, int)'::regprocedure) from '(?s)begin.*end \$function\$'), 'begin return clean_line.value; end $function$')
\ir helpers/enter.sql
select plan(2);
select array[format('select api.record_lead(''public'', ''x'', minor_name => %L)', repeat('张', 61)), format('select api.record_lead(''public'', ''x'', minor_name => %L)', E'张\u0001三'), 'select api.record_lead(''public'', ''x'', minor_name => ''张三'', id_number => ''510101201506010011'')',
  'select api.record_lead(''public'', ''x'', minor_name => ''张三'', birth_date => ''2099-01-01'')', 'select api.record_lead(''public'', ''x'', minor_name => ''张三'', guardian_name => ''张某'', guardian_phone => ''x'')', format('select api.record_lead(''public'', %L, minor_name => ''张三'')', repeat('张三', 4000)),
  'select api.record_lead(''nowhere'', ''x'', minor_name => ''张三'')']::text as statements \gset
select is((select string_agg(w, E'\n') from unnest(:'statements'::text[]) s cross join lateral (select words(s) as w) t where w !~ '^WB'), null, 'each is refused by a rule');
select is((select string_agg(w, E'\n') from unnest(:'statements'::text[]) s cross join lateral (select regexp_replace(words(s), 'SQL statement "select api[^\n]*\n?', '') as w) t where w ~ '张|510101'), null, 'whose words hold none of what was typed');
