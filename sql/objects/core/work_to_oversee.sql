-- work_to_oversee: what waits, without a deadline of its own, for who sees the whole subdistrict: findings to decide, a lowering to confirm, a red order until
-- it is answered (a copy, for the leading group), and for three days each glass that was broken. Part of core.work_of_mine; a function, so that the
-- questions of a unit do not carry what is never for it. Nobody is asked to confirm what they proposed themselves.
create function core.work_to_oversee() returns table (kind text, number text, risk text, territory_id int)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  me constant int[] := core.acting_as();
  office constant boolean := me[6] = core.group_no('weibao_office');
  leader constant boolean := me[6] = core.group_no('weibao_leader');
  auditor constant boolean := me[6] = core.group_no('weibao_auditor');
begin
  return query
  select d.kind, d.number, null::text, null::int from core.findings_to_decide() d where office or leader
  union all
  select w.kind, coalesce(c.case_number, l.lead_number), c.risk, m.territory_id
  from (
    select 'confirm_lowering' as kind, c.case_id as matter_id
    from core.case_file c
    join core.event p on p.matter_id = c.case_id and p.event_no = c.lowering_event_no
    join core.login g on g.login_id = p.login_id and g.person_no <> me[5]
    where c.lowering_event_no is not null and (office or leader)
    union all
    select 'red_copy', s.matter_id from core.supervision_order s
    where s.level = 'red' and s.answered_event_no is null and s.to_unit_id <> me[1] and leader
    union all
    select 'glass_broken', g.matter_id from core.broken_glass g
    where lower(g.during) > core.now() - interval '3 days' and (office or auditor)) w
  join core.matter m on m.matter_id = w.matter_id and core.is_shown_to(me, m.subdistrict_id, m.unit_ids, m.hidden_from_unit_ids, m.login_ids)
  left join core.case_file c on c.case_id = w.matter_id
  left join core.lead l on l.lead_id = w.matter_id
  where w.kind <> 'confirm_lowering' or upper_inf(m.life);
end $$;

comment on function core.work_to_oversee() is 'What waits without a deadline for who sees the whole subdistrict. 待街道层面处理的无期限事项。';
revoke execute on function core.work_to_oversee() from public;
grant execute on function core.work_to_oversee() to weibao_office, weibao_leader, weibao_auditor, weibao_community, weibao_grid, weibao_agency;
