-- name_logins: from this instant, these logins and no others know of a restricted matter. What is to be decided goes to who knows (core.pass_decisions).
create function core.name_logins(matter_id bigint, named int[], moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.named_login n set during = tstzrange(lower(n.during), moment.at)
  where n.matter_id = name_logins.matter_id and upper_inf(n.during) and n.login_id <> all (named);
  insert into core.named_login (matter_id, event_no, login_id, during)
  select name_logins.matter_id, moment.event_no, l, tstzrange(moment.at, null)
  from unnest(named) l
  where not exists (select from core.named_login n where n.matter_id = name_logins.matter_id and n.login_id = l and upper_inf(n.during));
  perform core.pass_decisions(name_logins.matter_id, moment);
end $$;

comment on function core.name_logins(bigint, int[], core.moment) is 'Who knows of a restricted matter from now on. 变更知悉人。';
revoke execute on function core.name_logins(bigint, int[], core.moment) from public;
