-- finding_harm_again: soon after a case was closed it was reopened, or the child was reported anew. A question to who held it at the
-- closing; if that unit found or reported it itself, it counts for it and nothing is asked.
create function core.finding_harm_again(k core.knowledge, threshold numeric) returns setof core.found
language sql stable as $$
  with again as (
    select e.matter_id, 'reopened' as what, e.recorded_at as at, e.event_no, e.unit_id from core.known_event(k) e where e.kind = 'reopened'
    union all
    select o.matter_id, o.what, o.at, null, o.unit_id from unnest((k).occasions) o where o.what = 'harm'),
  first_again as (
    select distinct on (n.matter_id, r.from_event_no) n.matter_id, r.unit_id, r.from_event_no, a.what, a.at, a.event_no
    from core.known_matter(k) n
    join core.case_file c on c.case_id = n.matter_id
    cross join lateral core.known_holder(n.matter_id, n.last_event_no, n.last_at) r
    join again a on a.matter_id = n.matter_id and a.at > upper(r.held) and a.at <= upper(r.held) + threshold::float8 * interval '1 day'
      and a.unit_id <> r.unit_id and a.at <= (k).until
    where exists (select from core.event e where e.matter_id = n.matter_id and e.recorded_at = upper(r.held) and e.kind = 'closed')
    order by n.matter_id, r.from_event_no, a.at, a.what)
  select f.matter_id, f.unit_id, f.at, null::bigint, null::bigint, array_remove(array[f.from_event_no, f.event_no], null),
    jsonb_build_object('after', f.what), null
  from first_again f
  where f.at <@ (k).during
$$;

comment on function core.finding_harm_again(core.knowledge, numeric) is 'Finding: soon after a case was closed it was reopened, or the child was reported anew; a question. 疑似：结案后再次受害或重启。';
revoke execute on function core.finding_harm_again(core.knowledge, numeric) from public;
