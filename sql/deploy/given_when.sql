-- Deploy weibao:given_when to pg
--
-- A deadline that a year of the calendar gave afterwards says when: asked how a matter stood before, nobody knew of it yet. And what a unit
-- took over from one that ended says from when its deadline counts: not from when the unit took it over, where its own clock begins.
begin;
alter table core.obligation
  add column given_at timestamptz,
  add column counted_from timestamptz;
comment on column core.obligation.given_at is 'When the calendar gave the deadline afterwards; null if it was known from the beginning. 事后补定期限的时刻。';
comment on column core.obligation.counted_from is
  'From when the deadline counts, where that is earlier than the clock of who owes it, who took it over; null: from clock_from. 期限起算时刻（承继前）。';

-- As superuser: the tables hide all rows from their owner until sql/objects has made the policies. Who knew when stands in the log.
alter table core.obligation disable trigger a_deadline_is_frozen;
update core.obligation o set given_at = e.at
from (
  select (e.payload ->> 'matter')::bigint as matter_id, (e.payload ->> 'event')::int as event_no, e.payload ->> 'obligation' as kind, min(e.at) as at
  from audit.event e where e.kind = 'deadline_given' group by 1, 2, 3) e
where o.given_with_year is not null and (o.matter_id, o.event_no, o.kind) = (e.matter_id, e.event_no, e.kind);
alter table core.obligation enable trigger a_deadline_is_frozen;

set local role weibao_owner;
alter table core.obligation add constraint what_is_taken_over_began_before check (counted_from < clock_from);

create or replace function core.refuse_changing_a_deadline() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_at is not null
     or (new.matter_id, new.event_no, new.kind, new.owed_by_unit_id, new.clock_from, new.counted_from, new.rule_id, new.rule_frozen)
        is distinct from
        (old.matter_id, old.event_no, old.kind, old.owed_by_unit_id, old.clock_from, old.counted_from, old.rule_id, old.rule_frozen) then
    perform core.refuse('facts_are_never_changed');
  elsif (new.due_at, new.due_unknown, new.given_with_year, new.given_at) is distinct from (old.due_at, old.due_unknown, old.given_with_year, old.given_at) then
    if not (old.due_at is null and new.due_unknown is null and new.ended_at is null and new.due_at is not distinct from (
      select d.due_at
      from core.matter m
      join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
      cross join lateral core.due_at(coalesce(old.counted_from, old.clock_from), (old.rule_frozen ->> 'amount')::int, old.rule_frozen ->> 'time_unit',
                                     old.rule_frozen ->> 'clock', s.time_zone) d
      where m.matter_id = old.matter_id)) then
      perform core.refuse('facts_are_never_changed');
    end if;
  end if;
  return new;
end $$;

commit;
