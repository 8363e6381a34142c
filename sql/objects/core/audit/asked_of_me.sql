-- asked_of_me: what audits ask of the caller's unit about findings that the caller may know of: to answer, or to put right. To be asked about nothing that one sees
-- tells that there is something. It takes no number: whoever calls it learns what is his.
--
--   kind  finding.answer or rectification
create function core.asked_of_me() returns table (audit_id bigint, kind text)
language plpgsql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
begin
  return query
    select s.audit_id, case s.status when 'open' then 'finding.answer' else 'rectification' end
    from core.finding_state s
    join core.finding f on f.audit_id = s.audit_id and f.finding_no = s.finding_no
    join core.unit_now n on n.unit_id = f.unit_id
    where s.status in ('open', 'rectifying') and n.now_unit_id = (select core.acting_unit())
      and not exists (select from core.kept_from_me k where k.matter_id = f.matter_id) and core.evidence_suffices(f);
end $$;

comment on function core.asked_of_me() is 'What audits ask of the caller''s unit, about what the caller may know of. 审计就本账号可知悉的事项对本单位所求。';
revoke execute on function core.asked_of_me() from public;
grant execute on function core.asked_of_me() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
