-- Deploy weibao:nobody_drops_owned to pg
--
-- DROP OWNED asks nobody whose the tables are: by it a member of a group took the group out of the policies of core.matter, and, in a transaction that it left open,
-- held every view of api that the group may read (cannot_take_its_group_out_of_the_policies). It is refused before anything is locked.
begin;
set local role weibao_owner;

create function core.refuse_drop_owned() returns event_trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not (select r.rolsuper from pg_catalog.pg_roles r where r.rolname = session_user) then
    raise exception using errcode = 'insufficient_privilege', message = 'permission denied to drop what a role owns';
  end if;
end $$;
comment on function core.refuse_drop_owned() is 'Event trigger: only a superuser drops what a role owns; 42501. 事件触发器：仅超级用户可执行 DROP OWNED。';
revoke execute on function core.refuse_drop_owned() from public;

reset role;
create event trigger nobody_drops_what_a_group_owns on ddl_command_start when tag in ('DROP OWNED') execute function core.refuse_drop_owned();
comment on event trigger nobody_drops_what_a_group_owns is 'A member of a group does not take its rights and policies away. 组成员不得撤除本组的权限和策略。';

commit;
