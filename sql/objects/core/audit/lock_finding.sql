-- lock_finding: a finding to act on: its audit is locked, so that two people do not take the same step, and is open.
--
--   refuses  mistyped_number (WB103), no_such_finding (WB602), finding_is_a_fact (WB606), audit_is_closed (WB607)
create function core.lock_finding(typed text, caller core.caller) returns core.finding
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_finding constant core.finding := core.find_finding(typed, caller);
begin
  perform from core.matter m where m.matter_id = found_finding.audit_id for no key update;
  if found_finding.weight = 'fact' then
    perform core.refuse('finding_is_a_fact');
  elsif not exists (select from core.matter m where m.matter_id = found_finding.audit_id and upper_inf(m.life)) then
    perform core.refuse('audit_is_closed');
  end if;
  return found_finding;
end $$;

comment on function core.lock_finding(text, core.caller) is 'A finding to act on, locked; WB103, WB602, WB606, WB607. 可办理的疑似问题。';
revoke execute on function core.lock_finding(text, core.caller) from public;
