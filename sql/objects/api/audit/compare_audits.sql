-- compare_audits: what a later audit finds that an earlier one did not, and the other way round (审计比对). A frozen finding never changes;
-- a new audit shows the difference.
--
--   returns  change: appeared, gone or changed (the same thing, longer or shorter)
--   refuses  mistyped_number (WB103), no_such_audit (WB601)
--   callers  office, leader, auditor
create function api.compare_audits(former text, latter text) returns table (
  change text, change_name text, code text, name text, unit_code text, unit text, number text, former_finding text, latter_finding text, former_minutes bigint, latter_minutes bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
  one constant core.audit := core.find_audit(compare_audits.former, caller);
  other constant core.audit := core.find_audit(compare_audits.latter, caller);
begin
  return query
    select c.change, core.label('audit_change', c.change), c.code, case core.lang() when 'en' then d.name_en else d.name_zh end,
      u.code, core.unit_name(u.unit_id, c.at), core.number_of(c.matter_id),
      core.finding_id(one.audit_number, c.former_no), core.finding_id(other.audit_number, c.latter_no), c.former_minutes, c.latter_minutes
    from (
      select case when f.finding_no is null then 'appeared' when n.finding_no is null then 'gone' else 'changed' end as change,
        coalesce(n.code, f.code) as code, coalesce(n.definition_id, f.definition_id) as definition_id, coalesce(n.unit_id, f.unit_id) as unit_id,
        coalesce(n.matter_id, f.matter_id) as matter_id, coalesce(n.at, f.at) as at, f.finding_no as former_no, n.finding_no as latter_no,
        f.minutes as former_minutes, n.minutes as latter_minutes
      from (select * from core.finding o where o.audit_id = one.audit_id) f
      full join (select * from core.finding o where o.audit_id = other.audit_id) n
        on (n.code, n.unit_id, n.at) = (f.code, f.unit_id, f.at) and n.matter_id is not distinct from f.matter_id and n.obligation_id is not distinct from f.obligation_id
      where (f.minutes, f.event_nos, f.facts, f.finding_no is null) is distinct from (n.minutes, n.event_nos, n.facts, n.finding_no is null)) c
    join core.unit u on u.unit_id = c.unit_id
    join core.finding_definition d on d.definition_id = c.definition_id
    order by c.unit_id, c.at, c.code;
end $$;

comment on function api.compare_audits(text, text) is '两次审计的差异。 What a later audit finds that an earlier one did not, and the other way round.';
revoke execute on function api.compare_audits(text, text) from public;
grant execute on function api.compare_audits(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
