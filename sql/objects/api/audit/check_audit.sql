-- check_audit: asks the same question again, from the state of knowledge that the audit froze (重新演算), and compares with what was
-- frozen, row by row, whatever their numbers. Nothing that was recorded since can make a difference; if there is one, a row was changed behind the registry.
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
  with was as (
    select f.code, f.definition_id, f.weight, f.unit_id, f.matter_id, f.at, f.minutes, f.obligation_id, f.event_nos, f.facts
    from core.finding f where f.audit_id = audit.audit_id),
  again as materialized (
    select n.code, n.definition_id, n.weight, n.unit_id, n.matter_id, n.at, n.minutes, n.obligation_id, n.event_nos, n.facts
    from core.found_in(core.knowledge_of_audit(audit), audit.scope, audit.unit_id) n)
  select w.rows, a.rows, greatest(gone.rows, new.rows) into frozen, found_again, different
  from (select count(*) from was) w (rows), (select count(*) from again) a (rows),
    (select count(*) from (table was except all table again) d) gone (rows), (select count(*) from (table again except all table was) d) new (rows);
end $$;

comment on function api.check_audit(text) is '按立项时所依据的记录重新演算并逐项比对。 Asks the audit''s question again and compares.';
revoke execute on function api.check_audit(text) from public;
grant execute on function api.check_audit(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
