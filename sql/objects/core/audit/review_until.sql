-- review_until: until when the unit named may ask for a review of a decision: as long as it had to answer, from the decision. Null where
-- that is not known, since the calendar is not loaded.
create function core.review_until(finding core.finding, decided_at timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select (core.due_at(review_until.decided_at, (o.rule_frozen ->> 'amount')::int, o.rule_frozen ->> 'time_unit', o.rule_frozen ->> 'clock', s.time_zone)).due_at
    from core.obligation o
    join core.matter m on m.matter_id = o.matter_id
    join core.subdistrict s on s.subdistrict_id = m.subdistrict_id
    where o.matter_id = finding.audit_id and o.kind = 'finding.answer' and o.owed_by_unit_id = finding.unit_id
    order by o.obligation_id limit 1);
end $$;

comment on function core.review_until(core.finding, timestamptz) is 'Until when a review may be asked. 申请复核的期限。';
revoke execute on function core.review_until(core.finding, timestamptz) from public;
