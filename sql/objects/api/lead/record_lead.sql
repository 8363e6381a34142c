-- record_lead: somebody reports that a child may need protection (登记线索).
--
-- From this instant somebody answers for it: the recorder if it may screen the lead, else the community of its
-- territory, else the office. A child without name, number or birth date is recorded as well.
--
-- With an identity number it takes whole steps of time (core.look_back_unseen): whoever tries the numbers of children, and rolls back, does not learn by the clock
-- whether one is known to others. For the same reason a unit records one number at a time: a second session would learn, by waiting, whether the
-- first has come upon a row.
--
--   territory    community or grid where the child is, by code or name; empty: the recorder's own, if it has one
--   danger       the child is in danger now: screening is due within hours; a ticked situation implies it
--   situations   codes of the situations of mandatory report (MR1 ... MR9)
--   happened_at  when the recorder learned of it; empty: now
--   complains_of the unit that the lead complains about, by code or name: it neither sees the lead nor answers for it
--   returns      its number, who answers for it, until when it is to be screened; and whether the caller's unit has to report to the police at once
--   refuses      unknown_code, unknown_territory, unknown_unit, identity_number_is_wrong, identity_numbers_fit_the_database,
--                birth_date_is_impossible, birth_date_contradicts_the_number, act_is_before_the_birth, no_fact_from_the_future,
--                text_...; with a number, old_view_of_the_rows; nothing is stored then
--   callers      office, leader, community, grid, agency
--   source       plan 三(一)2 加强发现报告义务; design idea 1
create function api.record_lead(
  channel text, summary text, territory text default null, minor_name text default null, id_number text default null,
  birth_date date default null, birth_is_estimated boolean default false, danger boolean default false,
  situations text[] default '{}', guardian_name text default null, guardian_relation text default null,
  guardian_phone text default null, address text default null, happened_at timestamptz default null,
  complains_of text default null,
  out lead_number text, out holder_code text, out holder text, out screen_due_at timestamptz, out due_unknown text,
  out must_report boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  began constant timestamptz := clock_timestamp();
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  place constant int := core.find_territory(territory, caller);
  ticked constant text[] := core.clean_situations(situations);
  in_danger constant boolean := coalesce(danger, false) or cardinality(ticked) > 0;
  told constant text := core.required_text(summary, 4000, 'summary');
  way constant text := core.find_code('channel', channel);
  avoided constant int[] := case when nullif(btrim(complains_of), '') is null then '{}'
    else core.complained_units(core.find_unit(complains_of, caller.subdistrict_id)) end;
  holder_id constant int := core.first_holder(caller.unit_id, caller.subdistrict_id, place, in_danger, avoided);
  child bigint;
  first_event core.event;
  new_lead core.lead;
  owed core.obligation;
  has_number constant boolean := nullif(btrim(id_number), '') is not null;
begin
  if has_number then
    perform core.check_view();
    perform from core.unit u where u.unit_id = caller.unit_id for no key update;
  end if;
  child := core.record_minor(minor_name, id_number, birth_date, birth_is_estimated, caller);
  perform core.record_guardian(child, guardian_name, guardian_relation, guardian_phone);
  perform core.record_address(child, caller.subdistrict_id, place, address);

  first_event := core.begin_matter('lead', caller.subdistrict_id, place, holder_id, core.now(), 'recorded', caller,
    jsonb_build_object('channel', way, 'danger', in_danger, 'situations', ticked), told, happened_at);
  lead_number := core.name_lead(first_event.matter_id, child, way, in_danger, ticked, first_event.event_no);
  if core.is_before_birth(first_event.matter_id, happened_at) then
    perform core.refuse('act_is_before_the_birth');
  end if;
  insert into core.complaint (matter_id, unit_id) select first_event.matter_id, u.unit_id from unnest(avoided) u (unit_id);
  select l.* into new_lead from core.lead l where l.lead_id = first_event.matter_id;
  owed := core.start_lead(new_lead, row(first_event.event_no, first_event.recorded_at), caller);
  select u.code, core.unit_name(u.unit_id, core.now()) into holder_code, holder from core.unit u where u.unit_id = holder_id;
  screen_due_at := owed.due_at;
  due_unknown := owed.due_unknown;
  must_report := exists (
    select from core.obligation o
    where o.matter_id = first_event.matter_id and o.kind = 'lead.report_police' and o.owed_by_unit_id = caller.unit_id and o.ended_at is null);
  perform core.look_back_unseen(new_lead, caller, case when has_number then began end);
end $$;

comment on function api.record_lead(text, text, text, text, text, date, boolean, boolean, text[], text, text, text, text, timestamptz, text) is
  '登记线索，自此刻起有单位负责筛查。 Record a lead; from this instant a unit answers for its screening.';
revoke execute on function api.record_lead(text, text, text, text, text, date, boolean, boolean, text[], text, text, text, text, timestamptz, text) from public;
grant execute on function api.record_lead(text, text, text, text, text, date, boolean, boolean, text[], text, text, text, text, timestamptz, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
