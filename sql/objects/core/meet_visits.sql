-- meet_visits: what a visit at which the child was seen meets: the first contact, the visit that the visiting unit itself
-- owes, and a follow-up after closing; each only by a visit that was made after its clock began, whenever it is recorded. Who saw the child on
-- account of the lead has seen it when the case is opened. Each visit met starts the next one of its round.
create function core.meet_visits(case_id bigint, unit_id int, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  done constant timestamptz := core.met_at(case_id, moment);
  made constant timestamptz := (select e.happened_at from core.event e where e.matter_id = meet_visits.case_id and e.event_no = moment.event_no);
  followup text;
  owner int;
begin
  if exists (
    select from core.obligation o
    where o.matter_id = meet_visits.case_id and o.kind = 'case.first_contact' and o.ended_at is null and (o.clock_from <= made or o.event_no = 1)) then
    perform core.settle(case_id, 'case.first_contact', moment, 'met', null, done);
  end if;
  for owner in
    select o.owed_by_unit_id from core.obligation o
    where o.matter_id = meet_visits.case_id and o.kind = 'case.visit' and o.ended_at is null and o.clock_from <= made
      and core.acts_for(meet_visits.unit_id, o.owed_by_unit_id)
  loop
    perform core.settle(case_id, 'case.visit', moment, 'met', owner, done);
    perform core.plan_visits(case_id, moment, done);
  end loop;
  select o.rule_frozen ->> 'starts_when' into followup from core.obligation o
  where o.matter_id = meet_visits.case_id and o.kind = 'close.followup' and o.owed_by_unit_id = meet_visits.unit_id and o.ended_at is null
    and o.clock_from <= made;
  if followup is not null then
    perform core.settle(case_id, 'close.followup', moment, 'met', unit_id, done);
  end if;
  if followup = 'closed' then
    perform core.owe(case_id, moment, 'close.followup', 'first follow-up made', 'any', unit_id, done);
  end if;
end $$;

comment on function core.meet_visits(bigint, int, core.moment) is 'What a visit with the child seen meets. 见到本人的走访所履行的事项。';
