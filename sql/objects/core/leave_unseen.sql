-- leave_unseen: where a login that has ended was the last of its unit that might know of a matter (the others are recused), what the unit owes
-- itself goes to who may know (core.pass_to_who_knows). That it does not hold it is asked before (core.check_not_last).
create function core.leave_unseen(leaving core.login, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  unseen bigint;
begin
  for unseen in
    select distinct r.matter_id
    from core.login l
    join core.recusal r on r.login_id = l.login_id and upper_inf(r.during)
    join core.obligation o on o.matter_id = r.matter_id and o.owed_by_unit_id = leaving.unit_id and o.ended_at is null
    where l.unit_id = leaving.unit_id and not core.somebody_knows(r.matter_id, leaving.unit_id)
    order by r.matter_id
  loop
    perform core.pass_to_who_knows(unseen, core.next_event(unseen, 'knowing_left', caller, jsonb_build_object('login', leaving.role_name)));
  end loop;
end $$;

comment on function core.leave_unseen(core.login, core.caller) is 'What only the leaver might know of goes to who may. 知悉人离任后的移交。';
revoke execute on function core.leave_unseen(core.login, core.caller) from public;
