-- leave_to_who_knows: a login has ended, and of some matters nobody that is left at its unit may know: it alone was named, or all others are recused. What the unit has on
-- these goes to the office or the leading group, where somebody knows (core.knowing_unit): it holds what the unit held, with every clock as it stands; an offer lapses.
--
-- To refuse the ending instead would tell whoever asks for it, and takes it back, that the login knows of something.
create function core.leave_to_who_knows(leaving core.login, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  heir int;
  moment core.moment;
begin
  for matter in
    select m.* from core.has_of_unit(leaving.unit_id) h join core.matter m on m.matter_id = h.matter_id
    where m.login_ids is not null and not core.somebody_knows(m.matter_id, leaving.unit_id) order by m.matter_id
  loop
    heir := core.knowing_unit(matter, leaving.unit_id, leaving.unit_id);
    continue when not core.somebody_knows(matter.matter_id, heir);
    moment := core.next_event(matter.matter_id, 'passed_to_who_knows', caller, (
      select jsonb_build_object('from', f.code, 'to', t.code) from core.unit f cross join core.unit t where f.unit_id = leaving.unit_id and t.unit_id = heir));
    if exists (select from core.offer o where o.matter_id = matter.matter_id and o.answer is null
               and (o.to_unit_id = leaving.unit_id or matter.holder_unit_id = leaving.unit_id and o.to_unit_id = heir)) then
      perform core.answer_offer(matter.matter_id, 'lapsed', moment);
    end if;
    if matter.holder_unit_id = leaving.unit_id then
      perform core.change_holder(matter.matter_id, heir, moment);
    end if;
    perform core.pass_to_who_knows(matter.matter_id, moment);
  end loop;
end $$;

comment on function core.leave_to_who_knows(core.login, core.caller) is 'What nobody at a unit may know any more goes to who may. 本单位已无人知悉的事项转交有知悉人的单位。';
revoke execute on function core.leave_to_who_knows(core.login, core.caller) from public;
