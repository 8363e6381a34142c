-- thresholds: the thresholds of the definitions in force at the end of what is audited, by code; none for what has none: then nothing
-- is found. One value, read once: a function of SQL in their place would be called for every row.
create function core.thresholds(k core.knowledge) returns jsonb
language sql stable as $$
  select coalesce(jsonb_object_agg(d.code, d.amount), '{}') from core.finding_definition d
  where d.subdistrict_id = (k).subdistrict_id and d.valid @> (k).until and d.amount is not null
$$;

comment on function core.thresholds(core.knowledge) is 'The thresholds of the definitions in force. 口径阈值。';
revoke execute on function core.thresholds(core.knowledge) from public;
