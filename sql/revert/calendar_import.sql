-- Revert weibao:calendar_import from pg
begin;

create or replace function core.refuse_changing_a_deadline() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_at is not null
     or (new.matter_id, new.event_no, new.kind, new.owed_by_unit_id, new.clock_from, new.due_at, new.due_unknown, new.rule_id, new.rule_frozen)
        is distinct from
        (old.matter_id, old.event_no, old.kind, old.owed_by_unit_id, old.clock_from, old.due_at, old.due_unknown, old.rule_id, old.rule_frozen) then
    perform core.refuse('facts_are_never_changed');
  end if;
  return new;
end $$;
comment on function core.refuse_changing_a_deadline() is 'A deadline is frozen with its rule; an obligation can only end, once; WB002. 期限随规则固化。';

drop index core.what_waits_for_the_calendar;
alter table core.calendar_year drop column loaded_by_login_id, drop column loaded_at;

commit;
