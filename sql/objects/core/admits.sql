-- admits: whether what core.matter.login_ids says lets a login see the matter. Asked only where it says anything: nearly nowhere.
--
--   login_ids  each above 0: only these; each below 0: all but these; null: everybody
--   login_id   whose sight it is; null sees nothing
create function core.admits(login_ids int[], login_id int) returns boolean
language sql immutable parallel safe as $$
  select case when login_ids is null then true
    when login_ids[1] operator(pg_catalog.>=) 0 then login_id operator(pg_catalog.=) any (login_ids)
    else (operator(pg_catalog.-) login_id) operator(pg_catalog.<>) all (login_ids) end
$$;

comment on function core.admits(int[], int) is 'Whether a rule about logins lets one see. 按账号规则是否可见。';
grant execute on function core.admits(int[], int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
