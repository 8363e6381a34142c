-- find_finding: a finding by its number, that the caller may read: who may read the audit, and the unit that it names, or that stands for it.
--
--   typed    A2026-7K3FQM.3; full width and small letters are understood
--   refuses  mistyped_number (WB103), no_such_finding (WB602)
create function core.find_finding(typed text, caller core.caller) returns core.finding
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  parts constant text[] := regexp_match(translate(left(btrim(typed), 40), '０１２３４５６７８９．。', '0123456789..'), '^(.+)\.([0-9]{1,7})$');
  printed text;
  found_finding core.finding;
begin
  if parts is null then
    perform core.refuse('mistyped_number');
  end if;
  printed := core.printed_number(parts[1], 'audit');
  select f.* into found_finding
  from core.audit a join core.finding f on f.audit_id = a.audit_id and f.finding_no = parts[2]::int
  left join core.matter m on m.matter_id = f.matter_id
  where a.audit_number = printed and a.subdistrict_id = caller.subdistrict_id
    and (core.stands_for(f.unit_id) = caller.unit_id or caller.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor'))
    and (m.matter_id is null or (m.login_ids is null or core.admits(m.login_ids, caller.login_id)) and not m.hidden_from_unit_ids @> array[caller.unit_id])
    and core.evidence_suffices(f);
  if not found then
    perform core.refuse('no_such_finding', printed || '.' || parts[2]);
  end if;
  return found_finding;
end $$;

comment on function core.find_finding(text, core.caller) is 'A finding that the caller may read; WB103, WB602. 可查阅的疑似问题。';
revoke execute on function core.find_finding(text, core.caller) from public;
