-- unseen: open cases by days since any unit last saw the child, longest first; never seen: since the case was opened. A visit
-- that was corrected to `not seen` counts no more.
create view api.unseen with (security_barrier) as
select c.case_number, core.label('risk', c.risk) as risk_name, core.territory_name(v.territory_id) as community,
  h.code as holder_code, core.unit_name(h.unit_id, core.now()) as holder, seen.at as last_seen_at,
  (core.minutes(coalesce(seen.at, lower(v.life)), core.now()) / 1440)::int as days
from core.visible_matter v
join core.case_file c on c.case_id = v.matter_id
join core.unit h on h.unit_id = v.holder_unit_id
left join lateral (
  select max(e.happened_at) as at from core.event e
  where e.matter_id = v.matter_id and e.kind = 'visited' and e.detail @> '{"child_seen": true}'
    and not exists (select from core.event k where k.matter_id = e.matter_id and k.supersedes = e.event_no)) seen on true
where v.in_full and c.leaving is distinct from 'died'
order by days desc, c.case_number;

comment on view api.unseen is '在办案件距上次见到本人的天数。 Open cases by days since any unit last saw the child.';
grant select on api.unseen to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
