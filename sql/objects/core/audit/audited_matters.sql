-- audited_matters: what an audit covers: of a case, all that led to it; of a unit, what it held, owed, was offered or acted on; of a
-- community, what lies in it; of the street, everything; each if it was open in the period, and only what the caller may see, or
-- what its own unit, which is asked about, took part in: of a matter that is kept from somebody nothing is told by an audit either.
create function core.audited_matters(
  caller core.caller, scope text, case_id bigint, unit_id int, territory_id int, during tstzrange) returns setof bigint
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.matter_id
  from core.matter m
  where m.subdistrict_id = caller.subdistrict_id and m.kind in ('lead', 'case') and m.life && audited_matters.during
    and (core.may_see(caller, m) or scope = 'case' and caller.group_name not in ('weibao_office', 'weibao_leader', 'weibao_auditor')
      or scope = 'unit' and audited_matters.unit_id = caller.unit_id and not core.is_kept_from(m.matter_id, caller))
    and case scope
      when 'case' then m.matter_id in (select core.matters_of(c) from core.case_file c where c.case_id = audited_matters.case_id)
      when 'unit' then exists (select from core.responsibility r where r.matter_id = m.matter_id and r.unit_id = audited_matters.unit_id and r.held && audited_matters.during)
        or exists (select from core.obligation o where o.matter_id = m.matter_id and o.owed_by_unit_id = audited_matters.unit_id)
        or exists (select from core.offer o where o.matter_id = m.matter_id and o.to_unit_id = audited_matters.unit_id)
        or exists (select from core.event e where e.matter_id = m.matter_id and e.unit_id = audited_matters.unit_id)
      when 'community' then core.within(m.territory_id, audited_matters.territory_id)
      else true end
$$;

comment on function core.audited_matters(core.caller, text, bigint, int, int, tstzrange) is 'The matters that an audit covers. 审计涉及的事项。';
revoke execute on function core.audited_matters(core.caller, text, bigint, int, int, tstzrange) from public;
