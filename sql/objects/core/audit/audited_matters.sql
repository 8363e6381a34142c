-- audited_matters: what an audit covers: of a case, all that led to it; of a unit, what it held in the period, owed, was offered or acted on; of a
-- community, what lies in it; of the street, everything; each if it was open in the period, and only what the caller may see, or
-- what its own unit, which is asked about, took part in: of a matter that is kept from somebody nothing is told by an audit either.
--
-- What a case or a unit has is found by its number first: a small unit's figures do not read the whole street. Every offer has its row in core.access.
create function core.audited_matters(
  caller core.caller, scope text, case_id bigint, unit_id int, territory_id int, during tstzrange) returns setof bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_matters bigint[];
begin
  if scope = 'case' then
    found_matters := array(select core.matters_of(c) from core.case_file c where c.case_id = audited_matters.case_id);
  elsif scope = 'unit' then
    found_matters := array(
      select r.matter_id from core.responsibility r where r.unit_id = audited_matters.unit_id and r.held && audited_matters.during
      union select o.matter_id from core.obligation o where o.owed_by_unit_id = audited_matters.unit_id
      union select a.matter_id from core.access a where a.unit_id = audited_matters.unit_id and a.because = 'offered'
      union select e.matter_id from core.event e where e.unit_id = audited_matters.unit_id);
  else
    return query
      select m.matter_id from core.matter m
      where core.is_audited(m, caller, scope, audited_matters.unit_id, during) and (scope = 'street' or core.within(m.territory_id, audited_matters.territory_id));
    return;
  end if;
  return query
    select m.matter_id from core.matter m
    where m.matter_id = any (found_matters) and core.is_audited(m, caller, scope, audited_matters.unit_id, during);
end $$;

comment on function core.audited_matters(core.caller, text, bigint, int, int, tstzrange) is 'The matters that an audit covers. 审计涉及的事项。';
revoke execute on function core.audited_matters(core.caller, text, bigint, int, int, tstzrange) from public;
