-- carry_notice: what a lead's holder still owed to the office when the lead ended goes over to the case, with its old clock and
-- its frozen rule. An office that acted itself, or that holds the case, knows.
create function core.carry_notice(lead_id bigint, case_id bigint, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into core.obligation (matter_id, event_no, kind, owed_by_unit_id, clock_from, due_at, due_unknown, rule_id, rule_frozen, for_lead_id)
  select carry_notice.case_id, moment.event_no, o.kind, null, o.clock_from, o.due_at, o.due_unknown, o.rule_id, o.rule_frozen, carry_notice.lead_id
  from core.obligation o
  join core.lead l on l.lead_id = o.matter_id and l.status_event_no = o.ended_by_event_no
  where o.matter_id = carry_notice.lead_id and o.kind = 'lead.notify_office' and o.ending = 'void'
    and not exists (
      select from core.unit u
      where u.group_name = 'weibao_office' and u.unit_id in (
        (select m.holder_unit_id from core.matter m where m.matter_id = carry_notice.case_id),
        (select e.unit_id from core.event e where e.matter_id = carry_notice.case_id and e.event_no = moment.event_no)))
$$;

comment on function core.carry_notice(bigint, bigint, core.moment) is 'The notice to the office goes over from a lead to a case. 通报义务随案移转。';
