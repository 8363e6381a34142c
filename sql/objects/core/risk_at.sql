-- risk_at: the risk that held when an event was recorded, read from the events up to it: a lower risk than the former one holds
-- from its confirmation only.
create function core.risk_at(matter_id bigint, event_no int) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select case when e.kind = 'assessed' and core.risk_rank(e.detail ->> 'risk') < core.risk_rank(e.detail ->> 'former')
              then e.detail ->> 'former' else e.detail ->> 'risk' end
     from core.event e
     where e.matter_id = risk_at.matter_id and e.event_no <= risk_at.event_no and e.kind in ('opened', 'assessed', 'risk_lowered')
     order by e.event_no desc limit 1),
    (select 'emergency' from core.lead l where l.lead_id = risk_at.matter_id and l.danger), 'any')
$$;

comment on function core.risk_at(bigint, int) is 'The risk at an event. 当时的风险等级。';
