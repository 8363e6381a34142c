-- leave_unseen: where a login that has ended was the last of its unit that might know of a matter (the others are recused, or were not named), what the unit has on it
-- goes to who may know: an offer lapses; what it holds, and is kept from who ended the login, the office or the leading group answers for, with every clock as it stands;
-- what it owes itself goes over (core.pass_to_who_knows). Of what it holds and the caller may know of, the ending was refused (core.check_not_last).
create function core.leave_unseen(leaving core.login, caller core.caller) returns void
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
    moment := core.next_event(matter.matter_id, 'knowing_left', caller, jsonb_build_object('login', leaving.role_name));
    perform core.pass_holding(matter, leaving.unit_id, heir, moment);
    perform core.pass_to_who_knows(matter.matter_id, moment);
  end loop;
end $$;

comment on function core.leave_unseen(core.login, core.caller) is 'What only the leaver might know of goes to who may. 知悉人离任后的移交。';
revoke execute on function core.leave_unseen(core.login, core.caller) from public;
