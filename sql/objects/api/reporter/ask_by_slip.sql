-- ask_by_slip: the state of an anonymous report, for whoever holds its slip (凭回执查询): how far it has come, and nothing of the child. The
-- slip proves the right to ask; so any login may type it in for the caller at the telephone. Who has spent its searches asks no more, and each wrong
-- word takes a tenth of a second: all words take centuries.
--
--   code     the code word of the slip, in any case, with or without blanks
--   refuses  mistyped_number, slip_is_wrong, too_many_searches, old_view_of_the_rows
create function api.ask_by_slip(lead_number text, code text, out status text, out status_name text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  printed constant text := core.printed_number(lead_number, 'lead');
begin
  perform core.check_search_rate(caller);
  select l.status, core.label('lead_status', l.status) into status, status_name
  from core.reporter r join core.lead l on l.lead_id = r.lead_id
  where l.lead_number = printed and r.slip_digest = core.slip_digest(printed, code);
  if not found then
    perform pg_sleep(0.1);
    perform core.refuse('slip_is_wrong');
  end if;
end $$;

comment on function api.ask_by_slip(text, text) is '凭回执口令查询匿名报告的办理情况。 How far an anonymous report has come, by its slip.';
revoke execute on function api.ask_by_slip(text, text) from public;
grant execute on function api.ask_by_slip(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
