-- end_unit: a unit exists no longer from an instant (core.end_of): its duties are its heir's, as a class hands down its own; its logins end, and
-- are no longer named to know of anything.
create function core.end_unit(leaver core.unit, heir core.unit, how text, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ends constant timestamptz := core.end_of(leaver.unit_id, null);
begin
  insert into core.unit_class_member (class_unit_id, member_unit_id) values (leaver.unit_id, heir.unit_id) on conflict do nothing;
  insert into core.unit_succession (from_unit_id, to_unit_id, at, how, login_id)
  values (leaver.unit_id, heir.unit_id, ends, end_unit.how, caller.login_id);
  -- whoever names one of its logins at this instant goes first, or finds that it has left
  perform from core.login l where l.unit_id = leaver.unit_id and upper_inf(l.valid) order by l.login_id for no key update;
  perform core.pass_naming(l, null, caller) from core.login l where l.unit_id = leaver.unit_id and upper_inf(l.valid);
  perform core.close_login(l.login_id, ends) from core.login l where l.unit_id = leaver.unit_id and upper_inf(l.valid);
  update core.unit u set exists_during = tstzrange(lower(u.exists_during), ends), territory_id = null
  where u.unit_id = leaver.unit_id;
  insert into audit.event (at, kind, payload)
  values (ends, 'unit_' || how, jsonb_build_object('unit', caller.unit_id, 'from', leaver.unit_id, 'to', heir.unit_id));
end $$;

comment on function core.end_unit(core.unit, core.unit, text, core.caller) is 'A unit exists no longer. 单位终止。';
revoke execute on function core.end_unit(core.unit, core.unit, text, core.caller) from public;
