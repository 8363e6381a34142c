-- check_second_person: four eyes: whoever confirms is another person than who proposed, of another unit or a higher tier.
--
--   proposal  the event in which it was proposed
--   refuses   another_person_must_confirm (WB204)
create function core.check_second_person(matter_id bigint, proposal int, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  proposer constant core.login := core.recorder_of(matter_id, proposal);
begin
  if proposer.person_no = caller.person_no
     or not (core.is_another_unit(caller, proposer.unit_id)
             or core.tier_rank(caller.tier) > (select core.tier_rank(u.tier) from core.unit u where u.unit_id = proposer.unit_id)) then
    perform core.refuse('another_person_must_confirm');
  end if;
end $$;

comment on function core.check_second_person(bigint, int, core.caller) is 'Four eyes; WB204. 第二人确认。';
