-- Revert weibao:asked_apart from pg
begin;
set local role weibao_owner;

create or replace function core.refuse_changing_a_deadline() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_at is not null
     or (new.matter_id, new.event_no, new.kind, new.owed_by_unit_id, new.clock_from, new.rule_id, new.rule_frozen)
        is distinct from
        (old.matter_id, old.event_no, old.kind, old.owed_by_unit_id, old.clock_from, old.rule_id, old.rule_frozen)
     or (new.due_at, new.due_unknown) is distinct from (old.due_at, old.due_unknown)
        and not (old.due_at is null and new.due_unknown is null and new.ended_at is null and new.due_at is not distinct from (
          select d.due_at
          from core.matter m
          join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
          cross join lateral core.due_at(old.clock_from, (old.rule_frozen ->> 'amount')::int, old.rule_frozen ->> 'time_unit',
                                         old.rule_frozen ->> 'clock', s.time_zone) d
          where m.matter_id = old.matter_id)) then
    perform core.refuse('facts_are_never_changed');
  end if;
  return new;
end $$;

create or replace function core.check_one_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  ended tstzmultirange;
  running tstzmultirange := tstzmultirange();
begin
  select m.* into matter from core.matter m where m.matter_id = new.matter_id;
  select coalesce(range_agg(r.held), tstzmultirange()) into ended from core.ended_responsibility r where r.matter_id = new.matter_id;
  if matter.holder_unit_id is not null then
    running := tstzmultirange(tstzrange(matter.held_since, null));
  end if;
  if ended && running or matter.life <> ended + running
     or matter.holder_unit_id is not null and not exists (
       select from core.event e where e.matter_id = matter.matter_id and e.event_no = matter.held_from_event_no and e.recorded_at = matter.held_since) then
    perform core.refuse('every_instant_has_one_accountable_unit');
  end if;
  if not upper_inf(matter.life) and exists (select from core.offer o where o.matter_id = new.matter_id and o.answer is null) then
    perform core.refuse('no_offer_outlives_its_matter');
  end if;
  return null;
end $$;

commit;
