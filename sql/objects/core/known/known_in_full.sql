-- known_in_full: all that is known of some matters now, with what lies around them, the definitions in force and the years that are
-- loaded: what findings are made from (core.findings_of).
create function core.known_in_full(matter_ids bigint[], during tstzrange default null) returns core.knowledge
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  k core.knowledge := core.knowledge_of(matter_ids, during);
begin
  with around as materialized (select a.* from core.around(k.matter_ids) a)
  select (select array_agg(a.others_found_in order by a.matter_id) from around a),
    (select coalesce(array_agg(o order by o.matter_id, o.at, o.what, o.unit_id), '{}') from around a cross join lateral unnest(a.occasions) o)
  into k.others_found_in, k.occasions;
  k.definition_ids := core.definitions_at(k.subdistrict_id, k.until);
  k.calendar_years := core.loaded_years();
  return k;
end $$;

comment on function core.known_in_full(bigint[], tstzrange) is 'All that is known of some matters and what lies around them. 当前已知范围及周边情况。';
revoke execute on function core.known_in_full(bigint[], tstzrange) from public;
