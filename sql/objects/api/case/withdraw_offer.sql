-- withdraw_offer: take back an offer that nobody has answered yet (撤回派单). The holder answers as before.
--
--   returns  the instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, no_open_offer
--   callers  office; community, grid, agency as holder
create function api.withdraw_offer(case_number text, note text default null) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
begin
  return core.withdraw_open_offer(found_case.case_id, caller, note);
end $$;

comment on function api.withdraw_offer(text, text) is '撤回尚未答复的派单。 Take back an offer that nobody has answered yet.';
revoke execute on function api.withdraw_offer(text, text) from public;
grant execute on function api.withdraw_offer(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
