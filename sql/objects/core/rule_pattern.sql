-- rule_pattern: a rule in force of a kind, from which a new one takes who owes it and what meets it.
--
--   refuses  start_must_be_told (WB426): the kind starts in more than one way; unknown_code (WB107): not in this one
create function core.rule_pattern(subdistrict_id int, kind text, starts_when text) returns core.deadline_rule
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted constant text := case when nullif(btrim(starts_when), '') is not null then core.code_of('starts_when', starts_when) end;
  ways text[];
  pattern core.deadline_rule;
begin
  select array_agg(distinct r.starts_when) into ways from core.deadline_rule r
  where r.subdistrict_id = rule_pattern.subdistrict_id and r.kind = rule_pattern.kind and upper_inf(r.valid)
    and (wanted is null or r.starts_when = wanted);
  if cardinality(ways) > 1 then
    perform core.refuse('start_must_be_told', (select string_agg(core.label('starts_when', w), core.list_sign()) from unnest(ways) w));
  elsif cardinality(ways) is distinct from 1 or nullif(btrim(starts_when), '') is not null and wanted is null then
    perform core.refuse('unknown_code', left(coalesce(starts_when, ''), 20),
      (select string_agg(distinct core.label('starts_when', r.starts_when), core.list_sign()) from core.deadline_rule r
       where r.subdistrict_id = rule_pattern.subdistrict_id and r.kind = rule_pattern.kind and upper_inf(r.valid)));
  end if;
  select r.* into pattern from core.deadline_rule r
  where r.subdistrict_id = rule_pattern.subdistrict_id and r.kind = rule_pattern.kind and r.starts_when = ways[1] and upper_inf(r.valid)
  order by r.status = 'law' desc, r.rule_id limit 1;
  return pattern;
end $$;

comment on function core.rule_pattern(int, text, text) is 'A rule in force of a kind; WB107. 同类规则。';
