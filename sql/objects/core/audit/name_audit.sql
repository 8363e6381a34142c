-- name_audit: gives a new audit its number and its row. A number that is taken is drawn again.
create function core.name_audit(
  first_event core.event, caller core.caller, scope text, case_id bigint, unit_id int, territory_id int, during tstzrange, ordered_by int) returns core.audit
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  named core.audit;
begin
  loop
    insert into core.audit (audit_id, audit_number, subdistrict_id, scope, case_id, unit_id, territory_id, during, known_until, ordered_by_unit_id, definitions,
      definition_ids, calendar_years)
    values (first_event.matter_id, 'A' || core.new_number(first_event.recorded_at, caller.time_zone), caller.subdistrict_id, name_audit.scope, name_audit.case_id,
      name_audit.unit_id, name_audit.territory_id, name_audit.during, first_event.recorded_at, ordered_by, (
        select coalesce(jsonb_agg(to_jsonb(d) - array['definition_id', 'subdistrict_id', 'set_by_login_id'] order by d.code), '[]')
        from core.finding_definition d where d.subdistrict_id = caller.subdistrict_id and d.valid @> first_event.recorded_at),
      core.definitions_at(caller.subdistrict_id, first_event.recorded_at), core.loaded_years())
    on conflict (audit_number) do nothing
    returning * into named;
    exit when found;
  end loop;
  return named;
end $$;

comment on function core.name_audit(core.event, core.caller, text, bigint, int, int, tstzrange, int) is 'Numbers a new audit. 审计编号。';
revoke execute on function core.name_audit(core.event, core.caller, text, bigint, int, int, tstzrange, int) from public;
