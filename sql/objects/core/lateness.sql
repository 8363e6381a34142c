-- lateness: for every obligation of a matter that was late, which unit answers for which part of the delay by now (core.attributed).
create function core.lateness(matter_id bigint) returns table (obligation_id bigint, unit_id int, late tstzrange, minutes bigint)
language sql stable security definer rows 5 set search_path = pg_catalog, pg_temp as $$
  select a.obligation_id, a.unit_id, a.late, a.minutes from core.attributed(core.knowledge_of(array[lateness.matter_id])) a
$$;

comment on function core.lateness(bigint) is 'Who answers for which part of each delay. 超期归责。';
