-- open_case: a lead becomes a case (立案). The opener holds it and is its first unit, for ever shown.
--
-- The lead's last interval ends at the instant in which the case's first begins: nothing falls between. A lead that was
-- not screened yet is screened by opening it: no verb for safety waits for a form.
--
--   lead_number  as printed
--   category     C2-1, a subtype's name, or a category that has one subtype only
--   risk         emergency, high, medium, low, or 紧急, 高, 中, 低
--   refuses      no_such_lead, mistyped_number, may_not_screen, lead_has_ended, unit_cannot_hold, unknown_code,
--                category_needs_its_subtype, lead_must_be_on_record: for harm
--   callers      office; community in its territory; police where a child is in danger; the leading group, what lies with it
--   source       plan 二, 三(二), 三(三); design idea 1
create function api.open_case(
  lead_number text, category text, risk text, note text default null,
  out case_number text, out holder_code text, out holder text, out opened_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller();
  lead constant core.lead := core.open_lead_of(lead_number, caller);
  plan constant int := core.plan_in_force(caller.subdistrict_id, core.now());
  subtype constant text := core.find_category(category, plan);
  level constant text := core.find_code('risk', risk);
  place int;
  moment core.moment;
  first_event core.event;
begin
  select m.territory_id into place from core.matter m where m.matter_id = lead.lead_id;
  if not core.may_screen(caller, lead) then
    perform core.refuse('may_not_screen');
  end if;
  if exists (select from core.category k where k.plan_id = plan and k.subtype_code = subtype and k.category_code = 'C3') then
    perform core.check_on_record(lead, caller);
  end if;
  perform core.find_holder(caller.unit_code, caller.subdistrict_id);

  moment := core.next_event(lead.lead_id, 'lead_closed_into_case', caller, jsonb_build_object('category', subtype, 'risk', level));
  perform core.settle(lead.lead_id, 'lead.screen', moment, 'met');
  perform core.answer_offer(lead.lead_id, 'lapsed', moment);
  perform core.end_matter(lead.lead_id, moment);
  update core.lead l set status = 'opened', status_event_no = moment.event_no where l.lead_id = lead.lead_id;

  first_event := core.begin_matter('case', caller.subdistrict_id, place, caller.unit_id, moment.at, 'opened', caller,
    jsonb_build_object('category', subtype, 'risk', level), note);
  case_number := core.name_case(first_event.matter_id, lead, caller.unit_id, plan, subtype, level);
  perform core.carry_complaint(lead.lead_id, first_event.matter_id);
  perform core.carry_apart(lead.lead_id, first_event.matter_id, row(first_event.event_no, first_event.recorded_at));
  perform core.start_case(lead, first_event, level);
  if core.harmed_again(first_event.matter_id) then
    perform core.escalate(first_event.matter_id, 'repeated_harm', caller, null);
  end if;
  holder_code := caller.unit_code;
  holder := core.unit_name(caller.unit_id, core.now());
  opened_at := moment.at;
end $$;

comment on function api.open_case(text, text, text, text) is
  '线索立案，立案单位自此刻起负责，并为首接单位。 Open a lead as a case; the opener answers for it and is its first unit.';
revoke execute on function api.open_case(text, text, text, text) from public;
grant execute on function api.open_case(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
