-- facts_paper: the facts of a case as canonical JSON, and its SHA-256, which stands on the list of facts (履责事实清单): the same as long
-- as nothing is added to the case and nothing of it becomes late: minutes that run are not in it. Taking it is told by `trace_looks`; it shows nothing that
-- audit_case does not, and no identity; so it asks for no grant, for the reason that is told there.
--
--   refuses  mistyped_number (WB103), no_such_case (WB101)
--   callers  as audit_case: who sees the case, and units that took part in it
create function api.facts_paper(case_number text, out content text, out sha256 text)
language plpgsql security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  exported constant bigint := (core.audited_case(facts_paper.case_number, caller)).case_id;
  spoken constant text := coalesce(current_setting('weibao.lang', true), '');
begin
  perform core.grant_look('export', exported, null, 'audit', null, caller);
  -- one language for all, so that one digest is true for all; a function may not pin a setting that is no server's
  perform set_config('weibao.lang', 'zh', true);
  select jsonb_build_object('format', 'weibao-facts-1', 'case', core.printed_number(facts_paper.case_number, 'case'), 'lines', coalesce(jsonb_agg(case when a.ended is null then to_jsonb(a) - 'minutes' else to_jsonb(a) end), '[]'))::text
  into content from api.audit_case(facts_paper.case_number) a;
  perform set_config('weibao.lang', spoken, true);
  sha256 := encode(pg_catalog.sha256(convert_to(content, 'UTF8')), 'hex');
end $$;

comment on function api.facts_paper(text) is '案件履责事实的规范文本及校验值。 The facts of a case as canonical JSON, and their SHA-256.';
revoke execute on function api.facts_paper(text) from public;
grant execute on function api.facts_paper(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
