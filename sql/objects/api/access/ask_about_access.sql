-- ask_about_access: asks why a login sees a case, or what it could see on a day (申请查询权限). Commit, then call explain_access or
-- access_at: that somebody asked leaves its own trace, as every look at who looked.
--
--   login    also one that has ended
--   number   of a case or lead, for explain_access; or day, for access_at
--   refuses  no_login_to_trace, mistyped_number, no_such_case, no_such_lead, number_or_day, unknown_code, purpose_must_be_told
--   callers  office, auditor
--   source   个人信息保护法 51, 54; design section 5, 9
create function api.ask_about_access(
  login text, number text default null, day date default null, purpose text default 'audit', purpose_text text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_auditor');
begin
  return core.grant_look('trace', null, core.access_question(login, number, day, caller), purpose, purpose_text, caller);
end $$;

comment on function api.ask_about_access(text, text, date, text, text) is
  '申请查询某登录的权限；提交后再调用 explain_access 或 access_at。 Ask about a login''s access; commit, then call explain_access or access_at.';
revoke execute on function api.ask_about_access(text, text, date, text, text) from public;
grant execute on function api.ask_about_access(text, text, date, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
