-- threshold: the threshold of a definition in force at the end of what is audited; null where there is none: then nothing is found.
create function core.threshold(k core.knowledge, code text) returns numeric
language sql stable as $$
  select d.amount from core.finding_definition d
  where d.subdistrict_id = (k).subdistrict_id and d.code = threshold.code and d.valid @> (k).until
$$;

comment on function core.threshold(core.knowledge, text) is 'The threshold of a definition. 口径阈值。';
revoke execute on function core.threshold(core.knowledge, text) from public;
