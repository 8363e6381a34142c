-- set_superior: which body above the subdistrict decides about the leading group, and reviews what the leading group decided or ordered
-- (指定上级部门), from now on. It answers on paper, and its decisions are recorded on its behalf. Logged.
--
--   unit     a body outside the street that answers on paper
--   source   by which document
--   returns  the instant
--   refuses  unknown_unit (WB104), unit_has_ended (WB361), text_is_missing (WB403), unit_is_not_above (WB623)
--   callers  office
--   source   plan 四·领导小组; 未成年人保护法 81
create function api.set_superior(unit text, source text) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  superior constant core.unit := core.find_unit(unit, caller.subdistrict_id);
  told constant text := core.required_text(source, 200, 'source');
begin
  if not core.lasts(superior.exists_during) then
    perform core.refuse('unit_has_ended', superior.code);
  elsif superior.nature <> 'external' or superior.answers <> 'paper' then
    perform core.refuse('unit_is_not_above', superior.code);
  end if;
  update core.subdistrict s set superior_unit_id = superior.unit_id where s.subdistrict_id = caller.subdistrict_id;
  insert into audit.event (at, kind, payload)
  values (core.now(), 'superior_set', jsonb_build_object('unit', caller.unit_id, 'superior', superior.unit_id, 'source', told));
  return core.now();
end $$;

comment on function api.set_superior(text, text) is
  '指定上级部门：认定涉及领导小组的疑似问题并办理复核。 Sets which body above decides about the leading group.';
revoke execute on function api.set_superior(text, text) from public;
grant execute on function api.set_superior(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
