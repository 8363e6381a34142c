-- audit_case: who was responsible for what, and when (审计案件): derived from rows that nobody typed in as a verdict.
--
-- Lines by section: case; holder (each with its interval, from the lead's recording); offer; obligation (due by which
-- rule and whose source); lateness (each delay with the unit that answers for it); event (happened, recorded); duty (the
-- plan's own phrase). Anyone who may see the case gets the same lines from the same rows.
--
-- A unit whose access has ended, or that is only offered the case, gets the lines that concern itself, without identity.
--
-- It asks for no grant, unlike a dossier: what it tells is codes, units and times, all of which the caller reads in views as well, where no look
-- is recorded; nothing of who the child is, nor a word that was written. So the event in the log is worth no more than the caller's commit.
--
--   refuses  mistyped_number, no_such_case
--   callers  office, leader, auditor; community, grid, agency for their own part
--   source   plan 三(九) 监督考核和责任追究; design idea 3
create function api.audit_case(case_number text)
returns table (section text, line int, unit_code text, unit text, what text, started timestamptz, due timestamptz,
  ended timestamptz, recorded timestamptz, minutes bigint, rule text, source text, duty_code text, phrase text, evidence text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  found_case constant core.case_file := core.audited_case(audit_case.case_number, caller);
  only_unit int;
begin
  select case when caller.group_name <> 'weibao_auditor' and not core.is_business_of(caller, m) then caller.unit_id end into only_unit
  from core.matter m where m.matter_id = found_case.case_id;
  insert into audit.event (at, kind, payload)
  values (core.now(), 'case_audited', jsonb_build_object('matter', found_case.case_id, 'unit', caller.unit_id));
  return query
    select a.section, a.line, u.code, core.unit_name(a.unit_id, coalesce(a.started, core.now())), a.what, a.started, a.due, a.ended,
      a.recorded, a.minutes, a.rule, a.source, a.duty_code, a.phrase, a.evidence
    from (
      select 1 as part, l.* from core.audit_case_line(found_case) l
      union all select 2, l.* from core.audit_holders(found_case) l
      union all select 3, l.* from core.audit_offers(found_case) l
      union all select 4, l.* from core.audit_obligations(found_case) l
      union all select 5, l.* from core.audit_lateness(found_case) l
      union all select 6, l.* from core.audit_events(found_case) l
      union all select 7, l.* from core.audit_duties(found_case) l) a
    join core.unit u on u.unit_id = a.unit_id
    where only_unit is null or a.unit_id = only_unit
    order by a.part, a.line;
end $$;

comment on function api.audit_case(text) is
  '审计案件：谁在何时负责、应办何事、何事超期、依据为何。 Who was responsible for what, and when, with the evidence.';
revoke execute on function api.audit_case(text) from public;
grant execute on function api.audit_case(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
