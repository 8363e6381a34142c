-- narratives_for: the words of a case and of its leads that a relation shows (core.shown_field), but for those of units whose words are not
-- for units of the caller's kind (core.untold_narrative). Who helps sees the plan and what is asked of it, not what is asked
-- of others: a school that helps is not told what a health centre is to treat.
--
--   revealed  without stars; else the names of the child and its guardians, and numbers, have them in the words as well (core.masked_words)
create function core.narratives_for(matter_id bigint, relation text, revealed boolean, caller core.caller)
returns table (part text, item text, value text, event_id text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with names as materialized (
    select array_agg(k.name) as told
    from core.minors_of(narratives_for.matter_id) c
    cross join lateral (select (c.minor).full_name union all select g.full_name from core.guardian g where g.minor_id = (c.minor).minor_id) k (name))
  select n.part, n.item, case when f.is_masked and not revealed then core.masked_words(n.value, (select k.told from names k)) else n.value end, n.event_id
  from core.narratives_of(narratives_for.matter_id) with ordinality n (part, item, value, event_id, kind, unit_id, asked_unit_id, line)
  join core.unit w on w.unit_id = n.unit_id
  cross join lateral (
    select bool_and(s.is_masked) as is_masked
    from core.shown_field s
    where s.relation = narratives_for.relation and case s.field
      when 'narrative' then true
      when 'narrative_of_the_plan' then n.kind in ('plan_made', 'leaving_plan_made')
      when 'narrative_of_the_request' then n.asked_unit_id = caller.unit_id else false end) f
  where f.is_masked is not null and core.may_read_words_of(caller, n.unit_id, w.kind)
  order by n.line
$$;

comment on function core.narratives_for(bigint, text, boolean, core.caller) is 'The words that a relation shows. 按经办关系可见的文字记录。';
revoke execute on function core.narratives_for(bigint, text, boolean, core.caller) from public;
