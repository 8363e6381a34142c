-- record_reporter: who made a report (登记报告人), kept apart from the lead: shown to the login that took the report and to the keeper only.
-- Who wants to stay unknown gets a slip with a code word instead, by which the state of the report can be asked.
--
--   name, phone  of the reporter; neither: an anonymous report
--   returns      the code word of an anonymous report, told this once; else null
--   refuses      no_such_lead, mistyped_number, reporter_is_recorded (already, or another login took the report), telephone_is_wrong, text_...
--   callers      office, leader, community, grid, agency: the login that recorded the lead
--   source       未成年人保护法 11; 关于建立侵害未成年人案件强制报告制度的意见 16 (保密)
create function api.record_reporter(lead_number text, name text default null, phone text default null, out slip_code text, out event_id text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  printed constant text := core.printed_number(lead_number, 'lead');
  lead bigint;
  took_it boolean;
  who constant text := core.clean_line(name, 60);
  telephone constant text := core.clean_line(phone, 20);
  moment core.moment;
begin
  -- who took a report need not see the lead any more: it went to the community; who neither took it nor sees it does not wait for it
  select m.matter_id, t.took_it into lead, took_it
  from core.matter m
  cross join lateral (select exists (select from core.event e where e.matter_id = m.matter_id and e.event_no = 1 and e.login_id = caller.login_id)) t (took_it)
  where m.matter_id = (select core.matter_of(printed)) and not core.is_kept(array[caller.unit_id, caller.subdistrict_id, caller.login_id], m.hidden_from_unit_ids, m.login_ids)
    and (t.took_it or core.may_see(caller, m))
  for no key update of m;
  if not found then
    perform core.refuse('no_such_lead', printed);
  elsif not took_it or exists (select from core.reporter r where r.lead_id = lead) then
    perform core.refuse('reporter_is_recorded');
  elsif telephone !~ '^[0-9+ -]{3,20}$' then
    perform core.refuse('telephone_is_wrong');
  end if;
  slip_code := case when who is null and telephone is null then core.code_word() end;
  moment := core.next_event(lead, 'reporter_recorded', caller, '{}');
  insert into core.reporter (lead_id, event_no, full_name, phone, slip_digest, recorded_by_login_id)
  values (lead, moment.event_no, who, telephone, core.slip_digest(printed, slip_code), caller.login_id);
  event_id := core.event_id(printed, moment.event_no);
end $$;

comment on function api.record_reporter(text, text, text) is
  '登记报告人，与线索分开保管；匿名的发给口令。 Who reported, kept apart; an anonymous report gets a code word.';
revoke execute on function api.record_reporter(text, text, text) from public;
grant execute on function api.record_reporter(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
