-- finding_harm_again: soon after a case was closed it was reopened, or the child was reported anew. A question to who held it at the
-- closing; if that unit found or reported it itself, it counts for it and nothing is asked.
create function core.finding_harm_again(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  select m.matter_id, r.unit_id, again.at, null::bigint, null::bigint, array_remove(array[r.from_event_no, again.event_no], null),
    jsonb_build_object('after', again.what), false
  from core.known_matter(k) n
  join core.case_file c on c.case_id = n.matter_id
  join core.matter m on m.matter_id = n.matter_id
  cross join lateral core.known_holder(n.matter_id, n.last_event_no, n.last_at) r
  cross join lateral (
    select a.what, a.at, a.event_no from (
      select 'reopened' as what, e.recorded_at as at, e.event_no, e.unit_id from core.event e
      where e.matter_id = n.matter_id and e.kind = 'reopened' and e.event_no <= n.last_event_no
      union all
      select 'harm', lower(h.life), null, e.unit_id
      from core.lead l
      join core.matter h on h.matter_id = l.lead_id and h.login_ids is null and h.hidden_from_unit_ids = '{}'
      join core.event e on e.matter_id = l.lead_id and e.event_no = 1
      where l.minor_id = c.minor_id and l.lead_id <> c.lead_id) a
    where a.at > upper(r.held) and a.at <= upper(r.held) + make_interval(days => threshold::int)
      and a.unit_id <> r.unit_id and a.at <= (k).until
    order by a.at limit 1) again
  where again.at <@ (k).during
    and exists (select from core.event e where e.matter_id = n.matter_id and e.recorded_at = upper(r.held) and e.kind = 'closed')
$$;

comment on function core.finding_harm_again(core.knowledge, numeric) is 'Finding: soon after a case was closed it was reopened, or the child was reported anew; a question. 疑似：结案后再次受害或重启。';
revoke execute on function core.finding_harm_again(core.knowledge, numeric) from public;
