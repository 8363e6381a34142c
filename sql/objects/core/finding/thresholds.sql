-- thresholds: the thresholds of the definitions that are asked by, by code; none for what has none: then nothing is
-- found. One value, read once: a function of SQL in their place would be called for every row.
create function core.thresholds(k core.knowledge) returns jsonb
language sql stable as $$
  select coalesce(jsonb_object_agg(d.code, d.amount), '{}') from core.finding_definition d
  where d.definition_id = any ((k).definition_ids) and d.amount is not null
$$;

comment on function core.thresholds(core.knowledge) is 'The thresholds that are asked by. 所用阈值。';
revoke execute on function core.thresholds(core.knowledge) from public;
