-- ask_to_open: asks to open the dossier of a case or a lead (申请查阅档案). Commit, then call open_dossier: the trace that this call
-- leaves is then beyond any rollback.
--
--   purpose  handling 办理本案, verify_identity, report_response, review, audit, party_request, other with purpose_text; empty: handling,
--            for a case on which the caller's unit owes something today
--   reveal   without stars; what was revealed is told in the trace
--   refuses  no_such_case, mistyped_number, offer_shows_no_name, unknown_code, purpose_must_be_told, purpose_must_be_named
--   callers  office, leader; community and grid in their territory or as holder; agency as holder
--   source   个人信息保护法; design section 3
create function api.ask_to_open(
  case_number text, purpose text default null, purpose_text text default null, reveal boolean default false) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter core.matter;
  why text := nullif(btrim(purpose), '');
begin
  select m.* into matter from core.matter m where m.matter_id = core.dossier_of(case_number, caller);
  if why is null then
    if not core.owes_today(matter.matter_id, caller.unit_id) then
      perform core.refuse('purpose_must_be_named');
    end if;
    why := 'handling';
  end if;
  return core.grant_look('dossier', matter.matter_id, null, why, purpose_text, caller, core.relation_of(caller, matter), reveal);
end $$;

comment on function api.ask_to_open(text, text, text, boolean) is
  '申请查阅档案并留痕；提交后再调用 open_dossier。 Ask to open a dossier; commit, then call open_dossier.';
revoke execute on function api.ask_to_open(text, text, text, boolean) from public;
grant execute on function api.ask_to_open(text, text, text, boolean) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
