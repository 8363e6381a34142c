-- rename_unit: a unit is called otherwise from now on (更名). Nothing else changes; what was recorded before shows the name of then.
--
--   name, name_en  the new names
--   returns        the instant
--   refuses        unknown_unit, unit_has_ended, text_is_missing, name_is_taken, transaction_is_too_old, old_view_of_the_rows
--   callers        office
create function api.rename_unit(unit text, name text, name_en text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  renamed constant core.unit := core.find_unit(unit, caller.subdistrict_id);
  chinese constant text := core.clean_line(core.required_text(name, 60, 'unit_name'), 60);
  english constant text := core.clean_line(name_en, 120);
begin
  perform core.check_transaction();
  perform core.check_view();
  perform from core.subdistrict s where s.subdistrict_id = caller.subdistrict_id for no key update; -- of two units at once, one gets the name
  perform from core.unit u where u.unit_id = renamed.unit_id for no key update;
  if not core.lasts(renamed.exists_during) then
    perform core.refuse('unit_has_ended', renamed.code);
  elsif exists (
    select from core.unit_name n join core.unit u on u.unit_id = n.unit_id
    where u.subdistrict_id = caller.subdistrict_id and upper_inf(n.valid) and (n.name_zh = chinese or lower(n.name_en) = lower(english))) then
    perform core.refuse('name_is_taken');
  end if;
  update core.unit_name n set valid = tstzrange(lower(n.valid), core.now())
  where n.unit_id = renamed.unit_id and upper_inf(n.valid);
  insert into core.unit_name (unit_id, name_zh, name_en, valid) values (renamed.unit_id, chinese, english, tstzrange(core.now(), null));
  insert into audit.event (at, kind, payload)
  values (core.now(), 'unit_renamed', jsonb_build_object('unit', caller.unit_id, 'renamed', renamed.unit_id));
  return core.now();
end $$;

comment on function api.rename_unit(text, text, text) is
  '单位更名；此前的记录仍显示当时的名称。 A unit is called otherwise from now on; history keeps the old name.';
revoke execute on function api.rename_unit(text, text, text) from public;
grant execute on function api.rename_unit(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
