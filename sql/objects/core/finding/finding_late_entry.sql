-- finding_late_entry: an act that is claimed before a deadline was recorded after it. Within the entry grace, or on behalf of a
-- unit by its paper, that is a fact with its lag and nothing more; beyond it, it is to be explained.
create function core.finding_late_entry(k core.knowledge) returns setof core.found
language sql stable as $$
  select d.matter_id, e.unit_id, e.recorded_at, core.minutes(e.happened_at, e.recorded_at), d.obligation_id, array[d.event_no, e.event_no],
    jsonb_build_object('kind', d.kind, 'due', d.due_at, 'done', e.happened_at, 'rule', d.rule_frozen),
    case when d.ended_at = greatest(e.happened_at, d.clock_from) or core.has_paper(e.matter_id, e.event_no) then 'fact' end
  from core.known_debt(k) d
  cross join lateral (
    -- one event for each debt, by its number: joined freely, each debt is compared with all events of its matter
    select e.* from core.event e where e.matter_id = d.matter_id and e.event_no = d.ended_by_event_no offset 0) e
  where d.ending = 'met' and d.due_at is not null and e.recorded_at <@ (k).during
    and e.happened_at <= d.late_from and e.recorded_at > d.late_from
$$;

comment on function core.finding_late_entry(core.knowledge) is 'Finding: an act that is claimed before a deadline was recorded after it; within the entry grace a fact. 疑似：事后补录。';
revoke execute on function core.finding_late_entry(core.knowledge) from public;
