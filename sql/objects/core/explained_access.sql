-- explained_access: the parts of api.explain_access, in order.
--
-- Whether it sees the matter and whether that is its business is asked of the same functions by which the verbs decide; the rows
-- only tell through what.
create function core.explained_access(login core.login, matter_id bigint)
returns table (line int, part text, what text, grants boolean, why text, unit_code text, since timestamptz, until timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 1, 'account', login.role_name::text, core.login_status(login) = 'active', core.label('login_status', core.login_status(login)),
    u.code, lower(login.valid), coalesce(upper(login.valid), login.expires_at)
  from core.unit u where u.unit_id = login.unit_id
  union all
  select 2, 'policy', p.polname::text, core.may_see(row(c.*)::core.caller, m) and core.login_status(login) = 'active', case core.lang() when 'en' then regexp_replace(obj_description(p.oid, 'pg_policy'), '^.*。 ', '') else regexp_replace(obj_description(p.oid, 'pg_policy'), '。 .*$', '。') end, null, null, null
  from core.matter m
  join core.login_place c on c.login_id = login.login_id
  join pg_policy p on p.polrelid = 'core.matter'::regclass and (select r.oid from pg_roles r where r.rolname = login.group_name) = any (p.polroles)
  where m.matter_id = explained_access.matter_id
  union all
  select 3, 'kept_from', null, false, core.label('access_because', 'complaint'), u.code, greatest(k.since, lower(m.life)), null
  from core.complaint k join core.unit u on u.unit_id = k.unit_id join core.matter m on m.matter_id = k.matter_id
  where k.matter_id = explained_access.matter_id and k.unit_id = login.unit_id
  union all
  select 3, 'kept_from', null, n.login_id is not null, core.label('access_because', case when n.login_id is null then 'not_named' else 'named' end), null, lower(r.during), upper(r.during)
  from core.restriction r
  left join core.named_login n on n.matter_id = r.matter_id and n.login_id = login.login_id and upper_inf(n.during)
  where r.matter_id = explained_access.matter_id and upper_inf(r.during)
  union all
  select 3, 'kept_from', null, false, core.label('access_because', 'recused'), null, lower(r.during), upper(r.during)
  from core.recusal r where r.matter_id = explained_access.matter_id and r.login_id = login.login_id
  union all
  select 4, 'row', a.because, upper_inf(a.valid), core.label('access_because', a.because), u.code, lower(a.valid), upper(a.valid)
  from core.access a join core.unit u on u.unit_id = a.unit_id
  where a.matter_id = explained_access.matter_id and a.unit_id = login.unit_id
  union all
  select 4, 'row', 'broken_glass', g.during @> core.now(), core.label('access_because', 'broken_glass'), u.code, lower(g.during), upper(g.during)
  from core.broken_glass g join core.unit u on u.unit_id = login.unit_id
  where g.matter_id = explained_access.matter_id and g.login_id = login.login_id
  union all
  select 5, 'own_acts', 'timeline_event', true, core.label('access_because', 'acted'), u.code, min(e.recorded_at), max(e.recorded_at)
  from core.event e join core.unit u on u.unit_id = e.unit_id
  where e.matter_id = explained_access.matter_id and e.unit_id = login.unit_id group by u.code
  union all
  select 6, 'identity', 'api.ask_to_open', r.relation is not null and core.login_status(login) = 'active' and login.group_name not in ('weibao_auditor', 'weibao_analyst'),
    core.label('access_because', case when r.relation = 'broken_glass' then r.relation when r.relation is not null then 'business' else 'no_business' end), null, null, null
  from core.matter m join core.login_place c on c.login_id = login.login_id
  cross join lateral core.relation_of(row(c.*)::core.caller, m) r (relation)
  where m.matter_id = explained_access.matter_id
  union all
  -- what may be done with this number, as each verb says itself: by which groups, and whether on what is seen only
  select 7, 'verb', p.proname::text, v.admits and v.reaches and core.login_status(login) = 'active', case when v.admits and not v.reaches
      then core.label('access_because', 'not_seen') else coalesce(
    (select string_agg(core.label('group', g), core.list_sign() order by g) from unnest(v.groups) g), core.label('access_because', 'every_group')) end, null, null, null
  from core.matter m
  join core.login_place c on c.login_id = login.login_id
  cross join pg_proc p
  cross join lateral (
    select a.groups, a.groups is null or login.group_name::text = any (a.groups) as admits, case
      when p.prosrc ~ 'core\.dossier_of\(' then core.relation_of(row(c.*)::core.caller, m) is not null
      when p.prosrc ~ 'core\.(lock_(case|lead|matter)|(open|closed)_(case|lead|matter)_of|seen_matter)\(' then core.may_see(row(c.*)::core.caller, m)
      else true end as reaches
    from (select core.groups_of(p.oid)) a (groups)) v
  where m.matter_id = explained_access.matter_id and p.pronamespace = 'api'::regnamespace
    and (p.proargnames[1:p.pronargs] && array['number', case m.kind when 'lead' then 'lead_number' else 'case_number' end] or p.proname in ('ask_to_open', 'open_dossier'))
    and has_function_privilege((select r.oid from pg_roles r where r.rolname = login.group_name), p.oid, 'execute')
$$;

comment on function core.explained_access(core.login, bigint) is 'Why a login sees a matter or does not. 权限说明。';
revoke execute on function core.explained_access(core.login, bigint) from public;
