-- check_audit: asks the same question again, from the state of knowledge that the audit froze (重新演算), and compares row by row with
-- what was frozen. Nothing that was recorded since can make a difference; if there is one, a row was changed behind the registry.
--
--   returns  how many findings were frozen, how many the question gives now, and how many differ: 0
--   refuses  mistyped_number (WB103), no_such_audit (WB601)
--   callers  office, leader, auditor
create function api.check_audit(audit_number text, out frozen bigint, out found_again bigint, out different bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
  audit constant core.audit := core.find_audit(audit_number, caller);
begin
  select count(f.finding_no), count(n.finding_no),
    count(*) filter (where (f.code, f.definition_id, f.weight, f.unit_id, f.matter_id, f.at, f.minutes, f.obligation_id, f.event_nos, f.facts)
      is distinct from (n.code, n.definition_id, n.weight, n.unit_id, n.matter_id, n.at, n.minutes, n.obligation_id, n.event_nos, n.facts))
  into frozen, found_again, different
  from (select * from core.finding o where o.audit_id = audit.audit_id) f
  full join core.found_in(core.knowledge_of_audit(audit), audit.scope, audit.unit_id) n on n.finding_no = f.finding_no;
end $$;

comment on function api.check_audit(text) is '按立项时所依据的记录重新演算并逐项比对。 Asks the audit''s question again and compares.';
revoke execute on function api.check_audit(text) from public;
grant execute on function api.check_audit(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
