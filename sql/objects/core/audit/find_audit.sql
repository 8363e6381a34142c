-- find_audit: an audit by its number, that the caller may read: office, leading group and auditor, each where it may see every matter
-- that it covers, since what is kept from somebody is not told by an audit either.
--
--   refuses  mistyped_number (WB103), no_such_audit (WB601)
create function core.find_audit(number text, caller core.caller) returns core.audit
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.printed_number(number, 'audit');
  found_audit core.audit;
begin
  select a.* into found_audit from core.audit a where a.audit_number = printed and a.subdistrict_id = caller.subdistrict_id;
  if not found or caller.group_name not in ('weibao_office', 'weibao_leader', 'weibao_auditor')
     or exists (select from core.audited_matter n join core.matter m on m.matter_id = n.matter_id
                where n.audit_id = found_audit.audit_id and not core.may_see(caller, m)) then
    perform core.refuse('no_such_audit', printed);
  end if;
  return found_audit;
end $$;

comment on function core.find_audit(text, core.caller) is 'An audit that the caller may read; WB103, WB601. 可查阅的审计。';
revoke execute on function core.find_audit(text, core.caller) from public;
