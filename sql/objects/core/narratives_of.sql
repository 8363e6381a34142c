-- narratives_of: the words of a case and of its leads, with the reasons for the child, in the order in which they were written;
-- of a request for help also whom it asks, or who stands for that unit by now.
create function core.narratives_of(matter_id bigint) returns table (part text, item text, value text, event_id text, kind text, unit_id int, asked_unit_id int)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select 'narrative', concat_ws(' · ', core.label('event', e.kind), core.label('field', n.part)), coalesce(n.body, core.label('field', 'erased')),
         core.event_id(core.number_of(e.matter_id), e.event_no), e.kind, e.unit_id,
         case when e.kind = 'support_added' then (select core.stands_for(u.unit_id) from core.unit u join core.matter m on m.subdistrict_id = u.subdistrict_id where m.matter_id = e.matter_id and u.code = e.detail ->> 'unit') end
  from (select w.matter_id, w.event_no, null as part, w.body from core.narrative w
        union all select r.matter_id, r.event_no, r.part, r.body from core.reason_for_child r) n
  join core.event e on e.matter_id = n.matter_id and e.event_no = n.event_no
  where n.matter_id in (
    select narratives_of.matter_id
    union
    select core.matters_of(c) from core.case_file c where c.case_id = narratives_of.matter_id)
  order by e.recorded_at, n.part nulls first
$$;

comment on function core.narratives_of(bigint) is 'What was written on a case and its lead. 案件文字记录。';
