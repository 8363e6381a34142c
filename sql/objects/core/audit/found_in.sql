-- found_in: what the definitions find in the scope of an audit: of a unit, only what names it. Whether from the frozen state of
-- knowledge of an audit that is there, or for one that is being opened, it is this one question, so that asking again gives the same.
create function core.found_in(k core.knowledge, scope text, unit_id int) returns table (
  finding_no int, code text, definition_id int, weight text, unit_id int, matter_id bigint, at timestamptz, minutes bigint, obligation_id bigint, event_nos int[], facts jsonb)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (row_number() over (order by f.finding_no))::int, f.code, f.definition_id, f.weight, f.unit_id, f.matter_id, f.at, f.minutes, f.obligation_id, f.event_nos, f.facts
  from core.findings_of(k) f
  where found_in.scope <> 'unit' or f.unit_id = found_in.unit_id
    or f.facts ->> 'unit' = (select u.code from core.unit u where u.unit_id = found_in.unit_id)
$$;

comment on function core.found_in(core.knowledge, text, int) is 'What is found in the scope of an audit. 审计范围内的疑似问题。';
revoke execute on function core.found_in(core.knowledge, text, int) from public;
