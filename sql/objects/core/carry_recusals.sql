-- carry_recusals: a person that has an interest in a matter has it under every login: a new one is recused from whatever the person is recused
-- from by another, also one that has ended (api.recuse). That it is named in a restricted matter is not handed on: logins are named one by one.
create function core.carry_recusals(login core.login) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into core.recusal (matter_id, event_no, login_id, because, during)
  select distinct on (r.matter_id) r.matter_id, r.event_no, login.login_id, r.because, tstzrange(greatest(core.now(), lower(r.during)), null)
  from core.login l
  join core.recusal r on r.login_id = l.login_id and upper_inf(r.during)
  where l.subdistrict_id = login.subdistrict_id and l.person_no = login.person_no and l.login_id <> login.login_id
  order by r.matter_id, r.event_no;
end $$;

comment on function core.carry_recusals(core.login) is 'A new login of a recused person is recused too. 回避随人，新开账号同样回避。';
revoke execute on function core.carry_recusals(core.login) from public;
