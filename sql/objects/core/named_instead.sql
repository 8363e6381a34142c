-- named_instead: who is named to know of a restricted matter where a login leaves and nobody of the office or the leading group that was named would be left
-- (WB508): of the leading group, else of the office, who has no interest in it; never who ends the login, nor another post of that person or of the
-- leaver. Null: there is nobody.
create function core.named_instead(matter_id bigint, leaving core.login, caller core.caller) returns int
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.login_id
  from core.matter m
  join core.login l on l.subdistrict_id = m.subdistrict_id and l.group_name in ('weibao_leader', 'weibao_office')
    and core.login_status(l) in ('active', 'first_password') and l.person_no not in (leaving.person_no, caller.person_no)
  where m.matter_id = named_instead.matter_id and not m.hidden_from_unit_ids @> array[l.unit_id]
    and not exists (select from core.recusal r where r.matter_id = m.matter_id and r.login_id = l.login_id and upper_inf(r.during))
  order by l.group_name = 'weibao_leader' desc, l.login_id limit 1
$$;

comment on function core.named_instead(bigint, core.login, core.caller) is 'Who is named where nobody above would know any more. 上级无知悉人时的补列人员。';
revoke execute on function core.named_instead(bigint, core.login, core.caller) from public;
