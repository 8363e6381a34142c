-- check_uninvolved: a person who opened the audit, answered for the unit, or decided before, does not decide now; nor one who has, or had in
-- the period, another post at the unit named or at the unit that gave the order: another person, not another login. Whether the unit in which
-- it acts may decide is core.step_for.
--
--   refuses  another_person_must_decide (WB609)
create function core.check_uninvolved(finding core.finding, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (
    select from core.login g join core.audit a on a.audit_id = finding.audit_id
    where g.person_no = caller.person_no and g.unit_id <> caller.unit_id and g.valid && tstzrange(lower(a.during), null)
      and g.unit_id in (finding.unit_id, core.stands_for(finding.unit_id), a.ordered_by_unit_id)) then
    perform core.refuse('another_person_must_decide');
  end if;
  if exists (
    select from core.event e join core.login g on g.login_id = e.login_id
    where e.matter_id = finding.audit_id and g.person_no = caller.person_no
      and (e.event_no = 1 or e.event_no in (
        select s.event_no from core.finding_step s
        where s.audit_id = finding.audit_id and s.finding_no = finding.finding_no and s.step in ('answered', 'decided', 'rectified', 'review_asked')))) then
    perform core.refuse('another_person_must_decide');
  end if;
end $$;

comment on function core.check_uninvolved(core.finding, core.caller) is 'Who decides took no part before; WB609. 认定人未曾参与。';
revoke execute on function core.check_uninvolved(core.finding, core.caller) from public;
