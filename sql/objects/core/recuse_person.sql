-- recuse_person: the person behind a login has an interest in a matter: all its logins lose sight of it, and each that it is given later (core.carry_recusals). Was it the named officer, it is
-- so no longer. Whether somebody at the holder still sees it is asked at commit (WB505).
--
--   refuses  already_recused (WB509), old_view_of_the_rows (WB340)
create function core.recuse_person(matter_id bigint, login core.login, because text, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  posts int[];
begin
  perform core.lock_person(login.subdistrict_id, login.person_no);
  posts := array(
    select l.login_id from core.login l
    where l.subdistrict_id = login.subdistrict_id and l.person_no = login.person_no and upper_inf(l.valid));
  if exists (select from core.recusal r where r.matter_id = recuse_person.matter_id and r.login_id = login.login_id and upper_inf(r.during)) then
    perform core.refuse('already_recused');
  end if;
  if exists (select from core.officer o where o.matter_id = recuse_person.matter_id and o.login_id = any (posts) and upper_inf(o.during)) then
    perform core.end_officer(recuse_person.matter_id, moment);
  end if;
  insert into core.recusal (matter_id, event_no, login_id, because, during)
  select recuse_person.matter_id, moment.event_no, p, recuse_person.because, tstzrange(moment.at, null)
  from unnest(posts) p
  where not exists (select from core.recusal r where r.matter_id = recuse_person.matter_id and r.login_id = p and upper_inf(r.during));
  perform core.pass_to_who_knows(recuse_person.matter_id, moment);
end $$;

comment on function core.recuse_person(bigint, core.login, text, core.moment) is 'A person is kept apart from a matter; WB509. 人员回避。';
revoke execute on function core.recuse_person(bigint, core.login, text, core.moment) from public;
