-- earliest_act: the earliest instant at which an act on a matter can have happened: as long before its lead was recorded as the
-- rule entry.before says; null if there is none. Act first, record after; but an act of years ago is another matter's. When that
-- happened which the lead tells of is bounded by nothing but a childhood.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.earliest_act(matter_id bigint, at timestamptz) returns timestamptz
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select lower(b.life) - r.amount * ('1 ' || r.time_unit)::interval
    from core.matter m
    left join core.case_file c on c.case_id = m.matter_id
    join core.matter b on b.matter_id = coalesce(c.lead_id, m.matter_id)
    cross join lateral core.deadline_rule_in_force(m.subdistrict_id, 'entry.before', 'lead recorded', 'any', 'any', earliest_act.at) r
    where m.matter_id = earliest_act.matter_id and r.clock = 'natural');
end $$;

comment on function core.earliest_act(bigint, timestamptz) is 'The earliest instant of an act on a matter. 履责时间下限。';
