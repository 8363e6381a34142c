-- give_deadlines: every open obligation that had no deadline because its calendar was not loaded gets it, if it is loaded by now:
-- counted from when it began (also with a unit that ended since), under the rule frozen in it. Each is told to the log.
--
--   returns  how many got theirs
create function core.give_deadlines(caller core.caller) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  given int;
begin
  with known as (
    select o.obligation_id, d.due_at, extract(year from (d.due_at - interval '1 microsecond') at time zone s.time_zone)::int as year
    from core.obligation o
    join core.matter m on m.matter_id = o.matter_id
    join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
    cross join lateral core.due_at(coalesce(o.counted_from, o.clock_from), (o.rule_frozen ->> 'amount')::int, o.rule_frozen ->> 'time_unit', o.rule_frozen ->> 'clock', s.time_zone) d
    where o.ended_at is null and o.due_unknown is not null and d.due_at is not null),
  given as (
    update core.obligation o set due_at = k.due_at, due_unknown = null, given_with_year = k.year, given_at = core.now()
    from known k
    where o.obligation_id = k.obligation_id and o.ended_at is null and o.due_unknown is not null
    returning o.matter_id, o.event_no, o.kind, o.due_at),
  logged as (
    insert into audit.event (at, kind, payload)
    select core.now(), 'deadline_given', jsonb_build_object('matter', g.matter_id, 'event', g.event_no, 'obligation', g.kind,
      'due', g.due_at, 'unit', caller.unit_id)
    from given g)
  select count(*) into given from given;
  return given;
end $$;

comment on function core.give_deadlines(core.caller) is 'Deadlines that waited for the calendar. 补定期限。';
