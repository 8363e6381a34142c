-- ask_to_trace_year: asks for the yearly audit of who looked at children (申请年度查阅审计). Commit, then call trace_year: looking at who looked leaves its own
-- trace, also where whoever looks rolls back.
--
--   year     of the street's calendar
--   purpose  audit 审计 (the default) ... as ask_to_open
--   refuses  no_such_year, unknown_code, purpose_must_be_told
--   callers  office, leader, auditor
--   source   未成年人网络保护条例 37; design section 5, 9
create function api.ask_to_trace_year(year int, purpose text default 'audit', purpose_text text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
begin
  return core.grant_look('trace', null, core.traced_year(year), purpose, purpose_text, caller);
end $$;

comment on function api.ask_to_trace_year(int, text, text) is '申请年度查阅审计；提交后再调用 trace_year。 Ask for the yearly audit of looks; commit, then call trace_year.';
revoke execute on function api.ask_to_trace_year(int, text, text) from public;
grant execute on function api.ask_to_trace_year(int, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
