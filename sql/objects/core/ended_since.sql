-- ended_since: where an obligation that a false visit had met ended all the same: by the next visit of who owed it, at which the child
-- was seen; a round of visits also where another round took its place; all but a follow-up with the case. No row: it is open.
--
--   after, before  the false visit, and the event that corrects it
create function core.ended_since(o core.obligation, after int, before int)
returns table (event_no int, ended_at timestamptz, ending text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select e.event_no,
    case e.kind when 'visited' then core.met_at(e.matter_id, row(e.event_no, e.recorded_at)::core.moment) else e.recorded_at end,
    case when e.kind = 'visited' then 'met' when e.kind in ('closed', 'moved_away', 'adopted', 'unidentified', 'turned_18', 'death_recorded') then 'void' else 'replaced' end
  from core.event e
  where e.matter_id = o.matter_id and e.event_no > ended_since.after and e.event_no < ended_since.before
    and case
      when e.kind = 'visited' then e.detail @> '{"child_seen": true}' and coalesce(core.acts_for(e.unit_id, o.owed_by_unit_id), true)
        and not exists (select from core.event k where k.matter_id = e.matter_id and k.supersedes = e.event_no)
      when e.kind in ('closed', 'moved_away', 'adopted', 'unidentified', 'turned_18', 'death_recorded') then o.kind <> 'close.followup'
      else o.kind = 'case.visit' and exists (
        select from core.obligation n where n.matter_id = e.matter_id and n.event_no = e.event_no and n.kind = 'case.visit') end
  order by e.event_no limit 1
$$;

comment on function core.ended_since(core.obligation, int, int) is 'Where an obligation met by a false visit ended all the same. 更正后应办事项的终结。';
revoke execute on function core.ended_since(core.obligation, int, int) from public;
