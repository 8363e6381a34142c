-- admitted_during: when the rules about logins let a login see a matter: always, but while it was restricted and the login was not
-- named, and while the login was recused.
create function core.admitted_during(matter_id bigint, login_id int) returns tstzmultirange
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select '{(,)}'::tstzmultirange
    - coalesce((select range_agg(r.during) from core.restriction r where r.matter_id = admitted_during.matter_id), '{}')
    + coalesce((select range_agg(n.during) from core.named_login n
                where n.matter_id = admitted_during.matter_id and n.login_id = admitted_during.login_id), '{}')
    - coalesce((select range_agg(c.during) from core.recusal c
                where c.matter_id = admitted_during.matter_id and c.login_id = admitted_during.login_id), '{}')
$$;

comment on function core.admitted_during(bigint, int) is 'When the rules about logins let one see. 按账号规则可见的时段。';
revoke execute on function core.admitted_during(bigint, int) from public;
