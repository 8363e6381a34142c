-- explain_access: why a login sees a case or lead, or does not: each policy, row and verb that grants or refuses it (说明权限).
--
--   number   of a case or lead that the caller may see itself
--   look_id  the number that ask_about_access gave; empty: the caller's latest grant for this question
--   returns  part (account, policy, kept_from, row, own_acts, identity, verb), what decides, whether it grants, why in words, through
--            which unit, and since and until when
--   refuses  look_needs_a_grant; and as ask_about_access
--   callers  office, auditor
create function api.explain_access(login text, number text, look_id bigint default null)
returns table (part text, what text, grants boolean, why text, unit_code text, since timestamptz, until timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_auditor');
  question constant text := core.access_question(login, number, null, caller);
begin
  perform core.use_look(explain_access.look_id, 'trace', null, question, caller);
  return query select e.part, e.what, e.grants, e.why, e.unit_code, e.since, e.until
    from core.explained_access(core.login_by_name(login, caller.subdistrict_id), core.matter_of(split_part(question, ' ', 3))) e
    order by e.line, e.since, e.what;
end $$;

comment on function api.explain_access(text, text, bigint) is
  '说明某登录能否查看、办理某案件及其依据；须先申请并提交。 Why a login sees a case or not; ask first, and commit.';
revoke execute on function api.explain_access(text, text, bigint) from public;
grant execute on function api.explain_access(text, text, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
