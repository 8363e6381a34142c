-- succeed_unit: a unit ends, and another takes its place in everything, at one instant, in one transaction: each matter that was
-- listed goes over, its duties, its territory; its logins end. What it did and was called stays as it was.
--
--   how      dissolved or merged
--   returns  every matter on which it had anything, what that was, and whether it went over
--   refuses  unknown_unit (WB104), unit_is_mistyped (WB366), unit_cannot_hold (WB408), text_is_missing (WB403), as core.check_heir,
--            old_view_of_the_rows (WB340), transaction_is_too_old (WB308)
--
-- What is kept from the caller, since it is complained about, goes over and is not told.
--
-- Locking the unit and then listing would meet, in a deadlock, every verb that holds a matter and is about to name the unit. So the
-- matters are locked first, then the unit, so that nothing new can name it; what was added in between is few.
-- Who waited for another's ending of the same unit finds that it has ended.
create function core.succeed_unit(unit text, to_unit text, how text, caller core.caller, note text, dry_run boolean)
returns table (number text, had text, done boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  leaver core.unit := core.find_unit(unit, caller.subdistrict_id);
  heir core.unit := core.find_holder(to_unit, caller.subdistrict_id);
  why constant text := core.required_text(note, 4000, 'note');
  taken bigint[] := array[]::bigint[];
  has record;
begin
  perform core.check_heir(leaver, heir, caller);
  if not dry_run then
    perform core.check_transaction();
    perform core.check_view();
    perform from core.matter m where m.matter_id in (select h.matter_id from core.has_of_unit(leaver.unit_id) h)
      order by m.matter_id for no key update;
    perform from core.unit u where u.unit_id in (leaver.unit_id, heir.unit_id) order by u.unit_id for update;
    select u.* into leaver from core.unit u where u.unit_id = leaver.unit_id;
    select u.* into heir from core.unit u where u.unit_id = heir.unit_id;
    perform core.check_heir(leaver, heir, caller);
    perform core.check_transaction();
    perform from core.matter m where m.matter_id in (select h.matter_id from core.has_of_unit(leaver.unit_id) h)
      order by m.matter_id for no key update;
    perform core.pass_territory(leaver, heir);
  end if;
  if how = 'merged' then
    select coalesce(array_agg(c), '{}') into taken from core.pass_complaints(leaver, heir, caller, why, dry_run) c;
  end if;
  for has in
    select h.matter_id, h.had from core.has_of_unit(leaver.unit_id) h
    union all
    select t.matter_id, '{complained}' from unnest(taken) t (matter_id)
    order by 1
  loop
    if not dry_run and has.had <> '{complained}' then
      perform core.pass_on(has.matter_id, leaver, heir, how, caller, why);
    end if;
    continue when core.is_kept_from(has.matter_id, caller);
    number := core.number_of(has.matter_id);
    had := (select string_agg(core.label('unit_has', w.code), core.list_sign() order by w.code) from unnest(has.had) w (code));
    done := not dry_run;
    return next;
  end loop;
  if not dry_run then
    perform core.end_unit(leaver, heir, how, caller);
  end if;
end $$;

comment on function core.succeed_unit(text, text, text, core.caller, text, boolean) is 'A unit ends, and another takes its place. 单位撤并。';
revoke execute on function core.succeed_unit(text, text, text, core.caller, text, boolean) from public;
