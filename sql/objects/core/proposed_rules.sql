-- proposed_rules: rules to try, read as set_rule would read them; the later of two for the same comes first in force. rule_id is
-- the place in the array.
--
--   refuses  rules_file_is_wrong (WB373), naming the object, and whatever core.read_rule refuses
create function core.proposed_rules(proposed jsonb, caller core.caller) returns core.deadline_rule[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  rules core.deadline_rule[] := array[]::core.deadline_rule[];
  rule core.deadline_rule;
  entry jsonb;
  place int := 0;
begin
  if jsonb_typeof(proposed) is distinct from 'array' or jsonb_array_length(proposed) not between 1 and 200 then
    perform core.refuse('rules_file_is_wrong', '1');
  end if;
  for entry in select e from jsonb_array_elements(proposed) e loop
    place := place + 1;
    if jsonb_typeof(entry) <> 'object' or not entry ?& array['kind', 'amount', 'time_unit'] or entry ->> 'amount' !~ '^-?[0-9]{1,9}$'
       or exists (select from jsonb_each(entry) m where jsonb_typeof(m.value) not in ('string', 'number', 'null')) then
      perform core.refuse('rules_file_is_wrong', place::text);
    end if;
    rule := core.read_rule(caller.subdistrict_id, entry ->> 'kind', (entry ->> 'amount')::int, entry ->> 'time_unit',
      nullif(entry ->> 'risk', ''), nullif(entry ->> 'tier', ''), nullif(entry ->> 'starts_when', ''));
    rule.rule_id := place;
    rules := rules || rule;
  end loop;
  return rules;
end $$;

comment on function core.proposed_rules(jsonb, core.caller) is 'Rules to try; WB373. 拟试算的规则。';
