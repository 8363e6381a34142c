-- end_matter: nobody answers any longer, because the matter has ended at this instant;
-- nor does anybody support it. What waits for a decision lapses; what the holder owed as such, and the
-- round of visits, end with it; what a unit owes itself (a report, a follow-up) does not, nor does the reporter go untold.
create function core.end_matter(matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  last_holder constant int := (select m.holder_unit_id from core.matter m where m.matter_id = end_matter.matter_id);
begin
  perform core.end_officer(end_matter.matter_id, moment);
  perform core.lapse_decisions(end_matter.matter_id, moment);
  perform core.end_supports(end_matter.matter_id, null, moment);
  update core.obligation o set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = 'void'
  where o.matter_id = end_matter.matter_id and o.ended_at is null and (o.owed_by_unit_id is null or o.kind = 'case.visit');
  perform core.leave_feedback(end_matter.matter_id, last_holder, moment);
  update core.matter m
  set life = m.life - tstzmultirange(tstzrange(moment.at, null)), holder_unit_id = null, held_since = null, held_from_event_no = null
  where m.matter_id = end_matter.matter_id;
end $$;

comment on function core.end_matter(bigint, core.moment) is 'The matter and its last holder''s interval end at this instant. 事项终结。';
