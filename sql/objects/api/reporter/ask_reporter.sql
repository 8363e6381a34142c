-- ask_reporter: asks who made a report (申请查看报告人). Commit, then call open_reporter: the trace is then beyond any rollback.
--
--   purpose  as ask_to_open; must be named
--   refuses  mistyped_number, no_reporter, unknown_code, purpose_must_be_told, purpose_must_be_named
--   callers  the login that took the report, and the keeper
create function api.ask_reporter(lead_number text, purpose text, purpose_text text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  asked constant core.reporter := core.reporter_of(lead_number, caller);
begin
  if nullif(btrim(purpose), '') is null then
    perform core.refuse('purpose_must_be_named');
  end if;
  return core.grant_look('reporter', asked.lead_id, null, purpose, purpose_text, caller);
end $$;

comment on function api.ask_reporter(text, text, text) is '申请查看报告人并留痕；提交后再调用 open_reporter。 Ask who reported; commit, then call open_reporter.';
revoke execute on function api.ask_reporter(text, text, text) from public;
grant execute on function api.ask_reporter(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
