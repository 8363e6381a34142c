-- rechecking_unit: who sees whether what was ordered is put right: who decided; but if that is now the unit that has to put it right, since it
-- took the place of the one named, whoever decides about that unit.
create function core.rechecking_unit(audit core.audit, named_unit_id int, decided_by_unit_id int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  decider constant int := core.stands_for(decided_by_unit_id);
begin
  return case when decider = named_unit_id then core.deciding_unit(audit, named_unit_id) else decider end;
end $$;

comment on function core.rechecking_unit(core.audit, int, int) is 'Who rechecks what was put right. 复查单位。';
revoke execute on function core.rechecking_unit(core.audit, int, int) from public;
