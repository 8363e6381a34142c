-- guardian_sheet: what a guardian is shown of a case (监护人告知单): its number, since when, how far it is, which unit to turn to and how to complain. It is
-- made from codes alone: no name, no narrative, not who reported, not who helps or where a child is placed. Where a unit answers with which a child may be
-- placed (codes of the kind takes_in), the guardian is told to turn to the office.
--
--   refuses  no_such_case, mistyped_number
--   callers  office, leader, community, grid, agency whose business it is
--   source   未成年人保护法 16, 118 (告知监护人), 11 (报告人保密)
create function api.guardian_sheet(case_number text) returns table (line int, item text, value text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  shown core.case_file;
  matter core.matter;
begin
  select c.* into shown from core.case_file c where c.case_id = core.dossier_of(guardian_sheet.case_number, caller);
  if not found then
    perform core.refuse('no_such_case', core.printed_number(guardian_sheet.case_number, 'case'));
  end if;
  select m.* into matter from core.matter m where m.matter_id = shown.case_id;
  return query
    select v.line, core.label('guardian_sheet', v.item), v.value
    from (
      select (select u.unit_id from core.unit u where u.unit_id = matter.holder_unit_id
              and not exists (select from core.code c where c.kind = 'takes_in' and c.code = u.kind)) as unit_id) h
    cross join lateral (values
      (1, 'number', shown.case_number),
      (2, 'opened', to_char(lower(matter.life) at time zone caller.time_zone, 'YYYY-MM-DD')),
      (3, 'status', core.label('guardian_status', case when upper_inf(matter.life) then 'open' else 'closed' end)),
      (4, 'unit', core.unit_name(coalesce(h.unit_id, core.office_unit(caller.subdistrict_id)), core.now())),
      (5, 'visits', (select count(*)::text from core.event e where e.matter_id = shown.case_id and e.kind = 'visited')),
      (6, 'duty', core.label('guardian_status', 'duty')),
      (7, 'complaint', core.label('guardian_status', 'complaint'))) v (line, item, value)
    order by v.line;
end $$;

comment on function api.guardian_sheet(text) is '监护人告知单：不含报告人、协办单位与安置地点。 What a guardian is shown of a case.';
revoke execute on function api.guardian_sheet(text) from public;
grant execute on function api.guardian_sheet(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
