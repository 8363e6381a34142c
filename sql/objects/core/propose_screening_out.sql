-- propose_screening_out: the first of the two persons who are needed to screen a lead out.
create function core.propose_screening_out(lead core.lead, caller core.caller, reason_code text, note text) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  reason constant text := core.find_code('screen_out_reason', reason_code);
begin
  if reason = 'other' then
    perform core.required_text(note, 4000, 'note');
  end if;
  return core.next_event(lead.lead_id, 'screening_out_proposed', caller, jsonb_build_object('reason', reason), note);
end $$;

comment on function core.propose_screening_out(core.lead, core.caller, text, text) is 'Proposes to screen a lead out; WB107, WB403. 拟筛除。';
