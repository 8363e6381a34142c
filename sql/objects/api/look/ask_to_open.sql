-- ask_to_open: asks to open the dossier of a case or a lead (申请查阅档案). Commit, then call open_dossier: the trace that this call
-- leaves is then beyond any rollback.
--
--   purpose  handling 办理本案 (the default), verify_identity, report_response, review, audit, party_request,
--            other with purpose_text
--   refuses  no_such_case, mistyped_number, not_your_business, offer_shows_no_name, unknown_code, purpose_must_be_told
--   callers  office, leader; community and grid in their territory or as holder; agency as holder
--   source   个人信息保护法; design section 3
create function api.ask_to_open(case_number text, purpose text default 'handling', purpose_text text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant bigint := core.dossier_of(case_number, caller);
begin
  return core.grant_look('dossier', matter, null, purpose, purpose_text, caller);
end $$;

comment on function api.ask_to_open(text, text, text) is
  '申请查阅档案并留痕；提交后再调用 open_dossier。 Ask to open a dossier; commit, then call open_dossier.';
revoke execute on function api.ask_to_open(text, text, text) from public;
grant execute on function api.ask_to_open(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
