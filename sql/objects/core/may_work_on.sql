-- may_work_on: whether a person may be named to work on a matter: whoever is locked out or expired cannot, and whoever may not know of it, being
-- recused or not named, sees nothing of it. A post that is filled by such a person is empty, and nobody is told.
--
--   leaving  whose successor it is, or null: where the leaver was named to know of a restricted matter, the successor will be (core.pass_naming)
create function core.may_work_on(matter_id bigint, login core.login, leaving int default null) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.login_status(login) in ('active', 'first_password') and exists (
    select from core.matter m
    where m.matter_id = may_work_on.matter_id
      and (core.admits(m.login_ids, login.login_id)
        or m.login_ids[1] >= 0 and leaving = any (m.login_ids) and not exists (
          select from core.recusal r where r.matter_id = m.matter_id and r.login_id = login.login_id and upper_inf(r.during))))
$$;

comment on function core.may_work_on(bigint, core.login, int) is 'Whether a person may be named to work on a matter. 能否作为承办人。';
revoke execute on function core.may_work_on(bigint, core.login, int) from public;
