-- name_logins: from this instant, these logins and no others know of a restricted matter. What is to be decided goes to who knows
-- (core.pass_to_who_knows); an offer to a unit of which nobody does lapses: nobody there could answer it.
--
--   refuses  no_such_login (WB364): one of them has left by now; whoever ends a login goes first, or finds it named
create function core.name_logins(matter_id bigint, named int[], moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  gone text;
begin
  perform from core.login l where l.login_id = any (named) order by l.login_id for share;
  select l.role_name into gone from core.login l where l.login_id = any (named) and not upper_inf(l.valid) limit 1;
  if found then
    perform core.refuse('no_such_login', gone);
  end if;
  update core.named_login n set during = tstzrange(lower(n.during), moment.at)
  where n.matter_id = name_logins.matter_id and upper_inf(n.during) and n.login_id <> all (named);
  insert into core.named_login (matter_id, event_no, login_id, during)
  select name_logins.matter_id, moment.event_no, l, tstzrange(moment.at, null)
  from unnest(named) l
  where not exists (select from core.named_login n where n.matter_id = name_logins.matter_id and n.login_id = l and upper_inf(n.during));
  if exists (select from core.offer o where o.matter_id = name_logins.matter_id and o.answer is null
             and not core.somebody_knows(o.matter_id, o.to_unit_id)) then
    perform core.answer_offer(name_logins.matter_id, 'lapsed', moment);
  end if;
  perform core.pass_to_who_knows(name_logins.matter_id, moment);
  perform core.pass_review(name_logins.matter_id, moment);
end $$;

comment on function core.name_logins(bigint, int[], core.moment) is 'Who knows of a restricted matter from now on. 变更知悉人。';
revoke execute on function core.name_logins(bigint, int[], core.moment) from public;
