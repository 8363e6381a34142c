-- begin_matter: a new matter and its first holder, in one go: nothing is recorded that nobody answers for.
--
--   at       the first instant; a case begins the very instant its lead ends
--   returns  the first event, by which the matter is found
create function core.begin_matter(
  kind text, subdistrict_id int, territory_id int, holder_unit_id int, at timestamptz,
  event_kind text, caller core.caller, detail jsonb, note text, happened timestamptz default null) returns core.event
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter bigint;
  moment core.moment;
  first_event core.event;
begin
  insert into core.matter (subdistrict_id, kind, territory_id, holder_unit_id, held_since, held_from_event_no, life, last_at)
  values (begin_matter.subdistrict_id, begin_matter.kind, begin_matter.territory_id, begin_matter.holder_unit_id,
          at, 1, tstzmultirange(tstzrange(at, null)), at - interval '1 microsecond')
  returning matter_id into matter;
  moment := core.next_event(matter, event_kind, caller, detail, note, happened);
  select e.* into first_event from core.event e where e.matter_id = matter and e.event_no = moment.event_no;
  return first_event;
end $$;

comment on function core.begin_matter(text, int, int, int, timestamptz, text, core.caller, jsonb, text, timestamptz) is
  'A new matter with its first event and its holder. 新建事项并确定主责。';
