-- What is owed, asked of the raw rows, in the words of one line for each obligation. Included after street.sql.

-- UNIT FROM > DUE [ENDING WHEN], in the street's time; 'holder' where the holder owes it as such.
create function story.owed(number text, of_kind text) returns setof text
language sql as $$
  select concat_ws(' ', coalesce(u.code, 'holder'), z.since, '>', coalesce(z.due, o.due_unknown), o.ending, z.ended)
  from core.obligation o
  left join core.unit u on u.unit_id = o.owed_by_unit_id
  cross join lateral (
    select to_char(o.clock_from at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as since,
           to_char(o.due_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as due,
           to_char(o.ended_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as ended) z
  where o.matter_id = story.matter(number) and o.kind = of_kind
  order by o.obligation_id
$$;

-- One assertion: these obligations of a kind, in the order in which they began, and no other.
create function story.owes(number text, of_kind text, sentence text, variadic expected text[]) returns text
language sql as $$
  select tap.is(array(select story.owed(number, of_kind)), expected, of_kind || ': ' || sentence)
$$;

create function story.owes_nothing(number text, of_kind text, sentence text) returns text
language sql as $$
  select story.owes(number, of_kind, sentence, variadic '{}')
$$;

-- Acts of one instant lie microseconds apart.
create function story.minutes_of(stretch interval) returns int
language sql as $$
  select round(extract(epoch from stretch) / 60)::int
$$;

-- Which unit answers for how many late minutes of a kind, by the registry.
create function story.late(number text, of_kind text) returns setof text
language sql as $$
  select u.code || ' ' || story.minutes_of(sum(upper(l.late) - lower(l.late)))
  from core.lateness(story.matter(number)) l
  join core.obligation o using (obligation_id)
  join core.unit u on u.unit_id = l.unit_id
  where o.kind = of_kind
  group by u.code having story.minutes_of(sum(upper(l.late) - lower(l.late))) > 0
  order by min(lower(l.late)), u.code
$$;

create function story.visit(number text, by text, seen boolean default true, happened timestamptz default null, corrects int default null) returns int
language sql as $$
  select split_part(story.as_login(by,
    'select event_id from api.record_visit(%L, %L, ''走访'', %L, %L)', number, seen::text, happened::text, corrects::text), '/', 2)::int
$$;

create function story.assess(number text, by text, risk text, happened timestamptz default null) returns text
language sql as $$
  select story.as_login(by, 'select risk || '' '' || waits_for_second from api.assess_case(%L, %L, ''评估'', %L, ''最有利于本人'', ''愿意'')', number, risk, happened::text)
$$;
