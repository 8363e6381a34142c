-- narratives_of: the words of a case and of its lead, in the order in which they were written.
create function core.narratives_of(case_id bigint) returns table (part text, item text, value text, event_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'narrative', core.label('event', e.kind), coalesce(n.body, core.label('field', 'erased')),
         core.event_id(coalesce(l.lead_number, c.case_number), e.event_no)
  from core.case_file c
  join core.narrative n on n.matter_id in (c.lead_id, c.case_id)
  join core.event e on e.matter_id = n.matter_id and e.event_no = n.event_no
  left join core.lead l on l.lead_id = n.matter_id
  where c.case_id = narratives_of.case_id
  order by e.recorded_at
$$;

comment on function core.narratives_of(bigint) is 'What was written on a case and its lead. 案件文字记录。';
