-- ask_to_trace: asks to see who looked at a child, or what a login or a unit looked at (申请查看留痕). Commit, then call
-- trace_looks: looking at who looked leaves its own trace.
--
--   about    minor 未成年人, login 账号, unit 单位
--   subject  a case or lead number; a login's name; a unit
--   purpose  audit 审计 (the default) ... as ask_to_open
--   refuses  mistyped_number, no_such_case, no_such_lead, no_login_to_trace, unknown_unit, only_the_own_unit, unknown_code,
--            purpose_must_be_told
--   callers  office, leader, auditor; community, grid, agency for their own unit's looks
--   source   未成年人网络保护条例 37; design section 5, 9
create function api.ask_to_trace(about text, subject text, purpose text default 'audit', purpose_text text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
  topic constant text := core.find_code('trace_about', about);
begin
  return core.grant_look('trace', null, topic || ' ' || core.traced_subject(topic, subject, caller), purpose, purpose_text, caller);
end $$;

comment on function api.ask_to_trace(text, text, text, text) is
  '申请查看查阅留痕；提交后再调用 trace_looks。 Ask to see who looked; commit, then call trace_looks.';
revoke execute on function api.ask_to_trace(text, text, text, text) from public;
grant execute on function api.ask_to_trace(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
