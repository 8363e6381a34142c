-- seen_during: what a login could have seen in a period, and through what: everything of the subdistrict by its group, or what its
-- unit had access to; its unit's own acts; and for what it broke the glass. Nothing of what was kept from it while that was so, and nothing while there was no
-- such login, or it was not let in (core.let_in_during).
create function core.seen_during(login core.login, period tstzrange) returns table (matter_id bigint, because text, in_full boolean, during tstzrange)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.matter_id, s.because, s.in_full, d.during
  from (
    select m.matter_id, 'group' as because, true as in_full, tstzrange(lower(m.life), null) as during
    from core.matter m
    where login.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor') and m.subdistrict_id = login.subdistrict_id
    union all
    select a.matter_id, a.because, a.because <> 'offered', a.valid
    from core.access a
    where login.group_name in ('weibao_community', 'weibao_grid', 'weibao_agency') and a.unit_id = login.unit_id
    union all
    select e.matter_id, 'acted', false, tstzrange(min(e.recorded_at), null)
    from core.event e
    where login.group_name in ('weibao_community', 'weibao_grid', 'weibao_agency') and e.unit_id = login.unit_id
    group by e.matter_id
    union all
    select g.matter_id, 'broken_glass', false, g.during from core.broken_glass g where g.login_id = login.login_id) s
  left join core.complaint k on k.matter_id = s.matter_id and k.unit_id = login.unit_id
  cross join lateral unnest(tstzmultirange(s.during * tstzrange(null, k.since)) * (select core.let_in_during(login)) * case
    when exists (select from core.restriction r where r.matter_id = s.matter_id) or exists (select from core.recusal r where r.matter_id = s.matter_id and r.login_id = login.login_id)
    then core.admitted_during(s.matter_id, login.login_id) else '{(,)}' end) d (during)
  where d.during && period
$$;

comment on function core.seen_during(core.login, tstzrange) is 'What a login could have seen in a period. 某时段可见范围。';
revoke execute on function core.seen_during(core.login, tstzrange) from public;
