-- verify_audit: whether an exported audit is what the registry froze, or exported facts of a case what it holds now, character for
-- character (核验). A file that was altered anywhere is told from the true one, and where they part.
--
--   content  the file as it is, to the last character; the audit or case that it names is the one it is compared with
--   returns  whether it is the same, both digests, and the place of the first character that differs (counted from 1)
--   refuses  not_an_audit_file (WB622), mistyped_number (WB103), no_such_audit (WB601), no_such_case (WB101)
--   callers  of an audit office, leader, auditor; of facts who may read them (api.facts_paper)
create function api.verify_audit(
  content text, out audit_number text, out is_same boolean, out sha256_of_file text, out sha256_of_registry text, out differs_at int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  given constant text := content;
  truth text;
begin
  if given like '%"weibao-facts-1"%' then
    audit_number := substring(given from '"case": "([0-9]{4}-[0-9A-Z]{6})"');
    truth := (select f.content from api.facts_paper(audit_number) f where audit_number is not null);
  elsif given like '%"weibao-audit-1"%' then
    audit_number := substring(given from '"audit": "(A[0-9]{4}-[0-9A-Z]{6})"');
    truth := core.canonical_audit(core.find_audit(audit_number, caller));
  end if;
  if audit_number is null then
    perform core.refuse('not_an_audit_file');
  end if;
  sha256_of_file := encode(sha256(convert_to(given, 'UTF8')), 'hex');
  sha256_of_registry := encode(sha256(convert_to(truth, 'UTF8')), 'hex');
  is_same := given = truth;
  if not is_same then
    differs_at := core.first_difference(given, truth);
  end if;
end $$;

comment on function api.verify_audit(text) is '核验导出的审计文件与登记是否逐字一致。 Whether an exported audit is what the registry froze.';
revoke execute on function api.verify_audit(text) from public;
grant execute on function api.verify_audit(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
