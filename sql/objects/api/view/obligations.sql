-- obligations: who owes what by when, under which rule, and what became of it. Late minutes run until it ended, else
-- until now, as core.late_minutes. A unit sees those of the matters that are its business, and what it owes itself.
create view api.obligations with (security_barrier) as
select o.case_number, o.lead_number, o.kind, core.label('obligation', o.kind) as kind_name,
  u.code as owed_by_code, core.unit_name(u.unit_id, o.clock_from) as owed_by, o.clock_from, o.due_at,
  core.label('due_unknown', o.due_unknown) as due_unknown, o.ended_at, o.ending, core.label('ending', o.ending) as ending_name,
  coalesce(late.minutes, 0) as late_minutes,
  o.ended_at is null and late.minutes is not null as overdue,
  core.rule_in_words(o.rule_frozen) as rule, nullif(o.rule_frozen ->> 'basis', 'none') as source,
  core.shown_as(o.rule_frozen ->> 'status') as shown_as,
  core.label('shown_as', core.shown_as(o.rule_frozen ->> 'status')) as shown_as_name
from core.visible_obligation o
left join lateral (
  select sum(core.minutes(lower(part.late), upper(part.late)))::bigint as minutes
  from unnest(case when o.due_at is not null and greatest(core.late_from(o.due_at, o.clock_from, o.given_at), o.matter_began) < coalesce(o.ended_at, core.now()) then
    tstzmultirange(tstzrange(greatest(core.late_from(o.due_at, o.clock_from, o.given_at), o.matter_began), coalesce(o.ended_at, core.now()))) - coalesce(
      (select range_agg(p.during) from core.request p where p.matter_id = o.matter_id), '{}') end) part (late)) late on true
left join core.event e on e.matter_id = o.matter_id and e.event_no = o.ended_by_event_no
left join lateral (
  select r.unit_id from core.responsibility r
  where r.matter_id = o.matter_id and lower(r.held) < coalesce(e.recorded_at, 'infinity')
  order by lower(r.held) desc limit 1) h on o.owed_by_unit_id is null
left join core.unit u on u.unit_id = coalesce(o.owed_by_unit_id, h.unit_id);

comment on view api.obligations is '应办事项：谁应在何时前办什么，依据何种规则。 What is owed, by whom, until when, under which rule.';
grant select on api.obligations to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
