-- record_met: an act that meets what is owed, at the instant that core.met_at gives it.
create function core.record_met(
  matter_id bigint, owed text, act text, note text, happened timestamptz, caller core.caller, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment constant core.moment := core.next_event(matter_id, act, caller, '{}', note, happened);
begin
  perform core.settle(matter_id, owed, moment, 'met', null, core.met_at(matter_id, moment));
  event_id := core.event_id(core.number_of(matter_id), moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function core.record_met(bigint, text, text, text, timestamptz, core.caller) is 'Records an act that meets what is owed. 登记履行。';
