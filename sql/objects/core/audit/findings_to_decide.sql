-- findings_to_decide: the findings that wait for a decision, a recheck or a review of the caller: of office or leading group, and for
-- the office also what a body that answers on paper decides.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.findings_to_decide() returns table (kind text, number text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return query
  select case s.status when 'to_recheck' then 'recheck_finding' when 'in_review' then 'review_finding' else 'decide_finding' end, a.audit_number || '.' || s.finding_no
  from core.finding_state s
  join core.audit a on a.audit_id = s.audit_id and a.subdistrict_id = (select core.acting_subdistrict())
  join core.finding f on f.audit_id = s.audit_id and f.finding_no = s.finding_no
  join core.matter m on m.matter_id = s.audit_id and upper_inf(m.life)
  join core.unit w on w.unit_id = s.waits_for_unit_id
  where (select core.acting_group()) in ('weibao_office', 'weibao_leader') and s.status in ('answered', 'to_recheck', 'in_review')
    and (w.group_name = (select core.acting_group()) or w.answers <> 'login' and (select core.acting_group()) = 'weibao_office')
    and (f.matter_id is null or not exists (select from core.kept_from_me k where k.matter_id = f.matter_id))
    and core.evidence_suffices(f);
end $$;

comment on function core.findings_to_decide() is 'The findings that wait for the caller''s decision. 待本单位认定、复查、复核的疑似问题。';
revoke execute on function core.findings_to_decide() from public;
grant execute on function core.findings_to_decide() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
