-- begin_matter: a new matter and its first holder, in one go: nothing is recorded that nobody answers for.
--
--   at  the first instant; a case begins the very instant its lead ends
create function core.begin_matter(
  kind text, subdistrict_id int, territory_id int, holder_unit_id int, at timestamptz,
  event_kind text, caller core.caller, detail jsonb, note text, happened timestamptz default null,
  out matter_id bigint, out moment core.moment)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into core.matter (subdistrict_id, kind, territory_id, holder_unit_id, life, last_at)
  values (begin_matter.subdistrict_id, begin_matter.kind, begin_matter.territory_id, begin_matter.holder_unit_id,
          tstzmultirange(tstzrange(at, null)), at - interval '1 microsecond')
  returning core.matter.matter_id into begin_matter.matter_id;
  moment := core.next_event(matter_id, event_kind, caller, detail, note, happened);
  insert into core.responsibility (matter_id, unit_id, held, from_event_no)
  values (begin_matter.matter_id, begin_matter.holder_unit_id, tstzrange(at, null), moment.event_no);
end $$;

comment on function core.begin_matter(text, int, int, int, timestamptz, text, core.caller, jsonb, text, timestamptz) is
  'A new matter with its first event and its holder. 新建事项并确定主责。';
