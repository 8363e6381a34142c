-- check_on_record: a lead that bears an identity number is on record, before what becomes of it tells that its child was harmed elsewhere
-- (core.harm_before). Else whoever may open cases would type the number of any child, read that the case goes up a tier, and roll back:
-- nothing of it would stay. What a transaction records bears the time at which it began: what is older is not its own.
--
-- Who sees every case learns nothing by it.
--
--   refuses  lead_must_be_on_record (WB521)
create function core.check_on_record(lead core.lead, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if caller.group_name not in ('weibao_office', 'weibao_leader')
     and exists (select from core.minor n where n.minor_id = lead.minor_id and n.id_number is not null)
     and (select lower(m.life) from core.matter m where m.matter_id = lead.lead_id) >= core.now() then
    perform core.refuse('lead_must_be_on_record', lead.lead_number);
  end if;
end $$;

comment on function core.check_on_record(core.lead, core.caller) is 'A lead is recorded before harm elsewhere is told by it; WB521. 线索须先提交登记。';
revoke execute on function core.check_on_record(core.lead, core.caller) from public;
