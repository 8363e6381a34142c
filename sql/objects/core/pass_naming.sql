-- pass_naming: where a login that leaves was named to know of a restricted matter, its successor is named; without one, the others go on.
-- Whether somebody at the holder still knows of it is asked at commit (WB505).
create function core.pass_naming(leaving core.login, coming core.login, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  named record;
  moment core.moment;
begin
  for named in
    select n.matter_id from core.named_login n where n.login_id = leaving.login_id and upper_inf(n.during) order by n.matter_id
  loop
    moment := core.next_event(named.matter_id, 'named_changed', caller, '{}');
    perform core.name_logins(named.matter_id, array(
      select distinct coalesce(nullif(n.login_id, leaving.login_id), coming.login_id) from core.named_login n
      where n.matter_id = named.matter_id and upper_inf(n.during) and (n.login_id <> leaving.login_id or coming.login_id is not null)), moment);
  end loop;
end $$;

comment on function core.pass_naming(core.login, core.login, core.caller) is 'A successor is named where the leaver was. 知悉人交接。';
revoke execute on function core.pass_naming(core.login, core.login, core.caller) from public;
