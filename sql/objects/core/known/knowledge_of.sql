-- knowledge_of: the events of some matters that are known now. What findings read besides them is not looked up (core.known_in_full).
--
--   during  the period that is audited; empty: from where the first of them began
create function core.knowledge_of(matter_ids bigint[], during tstzrange default null) returns core.knowledge
language sql stable as $$
  select min(m.subdistrict_id), array_agg(m.matter_id order by m.matter_id), array_agg(m.last_event_no order by m.matter_id),
    array_agg(m.last_at order by m.matter_id), coalesce(knowledge_of.during, tstzrange(min(lower(m.life)), greatest(core.now(), max(m.last_at)), '[]')), core.now(),
    null::int[], null::core.occasion[], null::int[], null::int[]
  from core.matter m where m.matter_id = any (knowledge_of.matter_ids)
$$;

comment on function core.knowledge_of(bigint[], tstzrange) is 'All that is known of some matters now. 当前已知范围。';
revoke execute on function core.knowledge_of(bigint[], tstzrange) from public;
