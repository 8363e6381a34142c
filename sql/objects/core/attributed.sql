-- attributed: for everything that was late, which unit answers for which part of the delay (core.shares_of). What a unit took over with
-- its deadline from one that ended is late on it from then. What is still owed is late until the end of what is audited.
create function core.attributed(k core.knowledge) returns table (obligation_id bigint, matter_id bigint, unit_id int, late tstzrange, minutes bigint)
language sql stable as $$
  select d.obligation_id, d.matter_id, s.unit_id, s.part, s.minutes
  from core.known_debt(k) d
  cross join lateral core.shares_of(d.matter_id, d.owed_by_unit_id, d.late, d.last_event_no, d.last_at, (k).until) s
  where d.late is not null
$$;

comment on function core.attributed(core.knowledge) is 'Who answers for which part of each delay. 超期归责。';
revoke execute on function core.attributed(core.knowledge) from public;
