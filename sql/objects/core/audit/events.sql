-- audit_events: what was done, when it happened and when it was recorded; minutes tell how much later it was recorded.
create function core.audit_events(c core.case_file) returns setof core.audit_line
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'event', row_number() over (order by e.recorded_at, e.matter_id)::int, e.unit_id,
    concat_ws(' · ', core.label('event', e.kind),
              case e.detail ->> 'child_seen' when 'true' then core.label('audit', 'child_seen') when 'false' then core.label('audit', 'child_not_seen') end,
              case when e.unit_id <> g.unit_id then core.label('audit', 'on_behalf') end,
              core.label('audit', 'corrects') || ' ' || core.event_id(core.number_of(e.matter_id), e.supersedes)),
    e.happened_at, null::timestamptz, null::timestamptz, e.recorded_at, core.minutes(e.happened_at, e.recorded_at), null, null,
    e.detail ->> 'duty', d.exact_phrase, core.event_id(core.number_of(e.matter_id), e.event_no)
  from core.event e
  join core.login g on g.login_id = e.login_id
  left join core.duty d on d.plan_id = c.plan_id and d.duty_code = e.detail ->> 'duty'
  where e.matter_id = any (array(select core.matters_of(c)))
$$;

comment on function core.audit_events(core.case_file) is 'Audit: what was done and when it was recorded. 审计：履责记录。';
