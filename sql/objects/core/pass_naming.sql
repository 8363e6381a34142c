-- pass_naming: where a login that leaves was named to know of a restricted matter, its successor is named; without one, the others go on, and where nobody of them is of
-- the office or the leading group, another who supervises is named (core.named_instead).
--
-- Never who ends the login: naming itself the successor it would see within the transaction all that was kept from it, and roll back. Nor is the ending
-- refused for it, which would tell who alone knows of something.
-- Whether somebody at the holder still knows of it is asked at commit (WB505).
create function core.pass_naming(leaving core.login, coming core.login, caller core.caller) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  heir constant int := case when coming.person_no <> caller.person_no then coming.login_id end;
  named record;
  moment core.moment;
  knowing int[];
begin
  for named in
    select n.matter_id from core.named_login n where n.login_id = leaving.login_id and upper_inf(n.during) order by n.matter_id
  loop
    moment := core.next_event(named.matter_id, 'named_changed', caller, '{}');
    knowing := array(
      select distinct coalesce(nullif(n.login_id, leaving.login_id), heir) from core.named_login n
      where n.matter_id = named.matter_id and upper_inf(n.during) and (n.login_id <> leaving.login_id or heir is not null));
    if not exists (select from core.login l where l.login_id = any (knowing) and l.group_name in ('weibao_office', 'weibao_leader') and upper_inf(l.valid)) then
      knowing := array_remove(knowing || core.named_instead(named.matter_id, leaving, caller), null);
    end if;
    perform core.name_logins(named.matter_id, knowing, moment);
  end loop;
end $$;

comment on function core.pass_naming(core.login, core.login, core.caller) is 'A successor is named where the leaver was. 知悉人交接。';
revoke execute on function core.pass_naming(core.login, core.login, core.caller) from public;
