-- unit_at: how a unit stood at an instant of the past (当时情况): what it was called, what it held, was offered, owed, and had to
-- answer or decide. It is named by its code, or as it was called then. What was recorded later is not told, nor what is kept from the caller.
--
--   returns  section (unit, holds, offer, obligation, order, escalation), the number of the case or lead, what, since, due,
--            recorded, and the evidence
--   refuses  unknown_unit, time_is_not_past, not_your_unit, unit_did_not_exist
--   callers  office, leader, auditor; community, grid, agency for their own unit
create function api.unit_at(unit text, at timestamptz)
returns table (section text, number text, what text, started timestamptz, due timestamptz, recorded timestamptz, evidence text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller();
  asked constant core.unit := core.find_unit(unit, caller.subdistrict_id, unit_at.at);
begin
  if caller.group_name not in ('weibao_office', 'weibao_leader', 'weibao_auditor') and asked.unit_id <> caller.unit_id then
    perform core.refuse('not_your_unit');
  elsif unit_at.at is null or unit_at.at > core.now() then
    perform core.refuse('time_is_not_past');
  elsif not asked.exists_during @> unit_at.at then
    perform core.refuse('unit_did_not_exist', asked.code, to_char(lower(asked.exists_during) at time zone caller.time_zone, 'YYYY-MM-DD HH24:MI'),
      coalesce(to_char(upper(asked.exists_during) at time zone caller.time_zone, 'YYYY-MM-DD HH24:MI'), case core.lang() when 'en' then 'now' else '今' end));
  end if;
  return query
    select p.section, core.number_of(p.matter_id), p.what, p.started, p.due, p.recorded,
      core.event_id(core.number_of(p.matter_id), p.event_no)
    from core.stood_at(asked.unit_id, unit_at.at) p
    where p.matter_id is null or not core.is_kept_from(p.matter_id, caller)
      and case when exists (select from core.audit a where a.audit_id = p.matter_id) then core.names_unit_for(p.matter_id, asked.unit_id, caller) else true end
    order by p.part, p.started, core.number_of(p.matter_id);
end $$;

comment on function api.unit_at(text, timestamptz) is
  '单位在某一时刻的情况：名称、主责、待签收、应办、督办。 How a unit stood at an instant: its name, what it held, was offered, owed.';
revoke execute on function api.unit_at(text, timestamptz) from public;
grant execute on function api.unit_at(text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
