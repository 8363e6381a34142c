-- What an attack says its findings with, at the login's own session: pgTAP needs temporary tables, which no login may make.
-- Loaded once, by a superuser.
create schema tap;
grant usage on schema tap to public;
comment on schema tap is 'For the attacks, in their own database only.';

create function tap.plan(assertions int) returns text language sql as $$ select '1..' || assertions $$;

create function tap.ok(holds boolean, sentence text) returns text language sql as $$
  select case when holds then 'ok - ' else 'not ok - ' end || sentence
$$;

create function tap.is(got text, wanted text, sentence text) returns text language sql as $$
  select tap.ok(got is not distinct from wanted, sentence)
    || case when got is distinct from wanted then E'\n#   got: ' || coalesce(left(got, 2000), 'null') || E'\n#   wanted: ' || coalesce(wanted, 'null') else '' end
$$;

-- How a statement ends for the login that calls: its first column as text, or SQLSTATE and rule. Nothing of it stays. It is no
-- way round the check for EXPLAIN: that must be typed.
create function tap.told(statement text) returns text language plpgsql as $$
declare
  answer text;
  rule text;
begin
  if statement ~* '^\s*(select|table|values|with|show)\M' then
    execute statement into answer;
  else
    execute statement;
  end if;
  raise exception using errcode = 'ZZ000';
exception
  when sqlstate 'ZZ000' then
    return coalesce('done ' || answer, 'done');
  when others then
    get stacked diagnostics rule = constraint_name;
    return concat_ws(' ', sqlstate, nullif(rule, ''));
end $$;

-- Everything that an error says.
create function tap.words(statement text) returns text language plpgsql as $$
declare
  message text;
  detail text;
  hint text;
  context text;
begin
  execute statement;
  return 'done';
exception when others then
  get stacked diagnostics message = message_text, detail = pg_exception_detail, hint = pg_exception_hint, context = pg_exception_context;
  return concat_ws(E'\n', sqlstate, message, detail, hint, context);
end $$;

-- The statements of a list that do not end as they should, and how they do end; null when all do.
create function tap.strange(statements text[], wanted text) returns text language sql as $$
  select string_agg(t.told || ' <- ' || left(s.statement, 200), E'\n#   ')
  from unnest(statements) s (statement) cross join lateral (select tap.told(s.statement) as told) t
  where t.told !~ wanted
$$;

-- The middle of what calls of a statement took, in microseconds; of two statements in turns, so that both meet the same noise.
create function tap.medians(one text, other text, calls int) returns float8[] language plpgsql as $$
declare
  took float8[] := '{}';
  took_other float8[] := '{}';
  began timestamptz;
begin
  for i in 1 .. calls loop
    began := clock_timestamp();
    perform tap.told(one);
    took := took || extract(epoch from clock_timestamp() - began)::float8;
    began := clock_timestamp();
    perform tap.told(other);
    took_other := took_other || extract(epoch from clock_timestamp() - began)::float8;
  end loop;
  return array[(select percentile_cont(0.5) within group (order by t) * 1e6 from unnest(took) t),
               (select percentile_cont(0.5) within group (order by t) * 1e6 from unnest(took_other) t)];
end $$;

-- What the attacks know of the street: numbers, names.
create table tap.known (name text primary key, value text not null);
grant select on tap.known to public;
create function tap.known(name text) returns text language sql stable as $$ select k.value from tap.known k where k.name = known.name $$;

-- For the companion run: a function without a part of its text, which must stand in it exactly once.
create function tap.without(function regproc, part text, instead text default '') returns void language plpgsql as $$
declare
  definition constant text := pg_get_functiondef(function);
begin
  if (length(definition) - length(replace(definition, part, ''))) / length(part) <> 1 then
    raise exception 'this does not stand once in %: %', function, part;
  end if;
  execute replace(definition, part, instead);
end $$;
revoke execute on function tap.without(regproc, text, text) from public;

-- The same of a view, as PostgreSQL prints it.
create function tap.without_in_view(seen regclass, part text, instead text default '') returns void language plpgsql as $$
declare
  definition constant text := pg_get_viewdef(seen);
begin
  if strpos(definition, part) = 0 then
    raise exception 'this does not stand in %: %', seen, part;
  end if;
  execute 'create or replace view ' || seen || ' as ' || replace(definition, part, instead);
end $$;
revoke execute on function tap.without_in_view(regclass, text, text) from public;

-- Every verb that takes the number of a case or a lead, called with a number, and with whatever else it must be given.
create function tap.calls(number text) returns table (verb text, statement text) language sql stable as $$
  select p.proname::text, format('select api.%I(%s)', p.proname, string_agg(format('%I => %s', a.name, case
      when a.is_number then quote_literal(calls.number)
      when a.type = 'text' then quote_literal(case a.name when 'unit' then 'FL' when 'to_unit' then 'FL' when 'risk' then 'high' when 'level' then 'blue'
        when 'category' then 'C3-1' when 'login' then 'xt_msb_92' else 'other' end)
      when a.type = 'timestamp with time zone' then 'now() - interval ''1 second'''
      when a.type = 'boolean' then 'true' when a.type = 'date' then 'current_date'
      when a.type = 'text[]' then 'array[''xt_msb_91'', ''xt_fl_91'']' else '1' end), ', ' order by a.place))
  from pg_proc p
  cross join lateral (
    select u.place, p.proargnames[u.place] as name, format_type(u.type, null) as type, p.proargnames[u.place] in ('case_number', 'lead_number', 'number') as is_number
    from unnest(p.proargtypes) with ordinality u (type, place)) a
  where p.pronamespace = 'api'::regnamespace and p.proargnames[1:p.pronargs] && array['case_number', 'lead_number', 'number']
    and (a.is_number or a.place <= p.pronargs - p.pronargdefaults)
  group by p.oid
$$;

-- How a statement ends, and all that its error says the second time (the first time it also names the expression for which no plan was kept), in which one
-- text stands for another; nothing of it stays.
create function tap.told_with(statement text, part text, instead text) returns text language plpgsql as $$
declare
  told constant text := tap.told(statement);
  words text;
begin
  words := tap.words(statement);
  if words = 'done' then
    raise exception using errcode = 'ZZ000';
  end if;
  return concat_ws(' ', told, replace(words, part, instead));
exception when sqlstate 'ZZ000' then
  return told;
end $$;

-- The verbs that answer about one number otherwise than about another; null when none does. The context of an error is an answer, too: it names lines.
create function tap.apart(one text, other text) returns text language sql as $$
  select string_agg(concat_ws(' ', c.verb, c.told, 'and not', c.told_of_other), E'\n#   ')
  from (
    select o.verb, tap.told_with(o.statement, one, other) as told, tap.told_with(t.statement, other, other) as told_of_other
    from tap.calls(one) o join tap.calls(other) t on replace(t.statement, other, one) = o.statement) c
  where c.told is distinct from c.told_of_other
$$;
