-- merge_unit: a unit is merged (合并): whatever it holds and owes goes to another at one instant, with every clock as it stands; what was
-- late by then stays late on it. Its logins end; history keeps its name.
--
--   unit     which ends, by code or name; to_unit: which takes its place
--   note     by which paper it was decided
--   dry_run  true: only tells
--   returns  every case and lead on which it had anything, what, and whether it went over
--   refuses  unknown_unit, unit_cannot_hold, unit_has_ended, own_unit_does_not_end, unit_cannot_succeed, text_is_missing, old_view_of_the_rows
--   callers  office
create function api.merge_unit(unit text, to_unit text, note text, dry_run boolean default true)
returns table (number text, had text, done boolean)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  select s.number, s.had, s.done
  from core.succeed_unit(merge_unit.unit, merge_unit.to_unit, 'merged', core.caller('weibao_office'), merge_unit.note, coalesce(merge_unit.dry_run, true)) s
$$;

comment on function api.merge_unit(text, text, text, boolean) is
  '单位合并：一次移交其全部事项；默认只列出。 A unit is merged: everything goes to another; tells only, unless dry_run is false.';
revoke execute on function api.merge_unit(text, text, text, boolean) from public;
grant execute on function api.merge_unit(text, text, text, boolean) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
