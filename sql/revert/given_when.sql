-- Revert weibao:given_when from pg
begin;
set local role weibao_owner;
create or replace function core.refuse_changing_a_deadline() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_at is not null
     or (new.matter_id, new.event_no, new.kind, new.owed_by_unit_id, new.clock_from, new.rule_id, new.rule_frozen)
        is distinct from
        (old.matter_id, old.event_no, old.kind, old.owed_by_unit_id, old.clock_from, old.rule_id, old.rule_frozen) then
    perform core.refuse('facts_are_never_changed');
  elsif (new.due_at, new.due_unknown) is distinct from (old.due_at, old.due_unknown) then
    if not (old.due_at is null and new.due_unknown is null and new.ended_at is null and new.due_at is not distinct from (
      select d.due_at
      from core.matter m
      join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
      cross join lateral core.due_at(old.clock_from, (old.rule_frozen ->> 'amount')::int, old.rule_frozen ->> 'time_unit',
                                     old.rule_frozen ->> 'clock', s.time_zone) d
      where m.matter_id = old.matter_id)) then
      perform core.refuse('facts_are_never_changed');
    end if;
  end if;
  return new;
end $$;
alter table core.obligation drop column given_at, drop column counted_from;
commit;
