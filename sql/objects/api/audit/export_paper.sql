-- export_paper: what an audit froze, or the facts of a case, whichever the number names, as canonical JSON with its SHA-256 (导出). A
-- number is read as everywhere: in capitals or not, also of full width.
--
--   refuses  as audit_paper and facts_paper
--   callers  as these
create function api.export_paper(number text, out content text, out sha256 text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  if core.number_kind(number) = 'audit' then
    select p.content, p.sha256 into content, sha256 from api.audit_paper(number) p;
  else
    select p.content, p.sha256 into content, sha256 from api.facts_paper(number) p;
  end if;
end $$;

comment on function api.export_paper(text) is '审计或案件事实的规范文本及其校验值，依编号而定。 What an audit froze or the facts of a case, by the number, and its SHA-256.';
revoke execute on function api.export_paper(text) from public;
grant execute on function api.export_paper(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
