-- event_id: the number of an event as people see it: case or lead number, slash, event number.
create function core.event_id(number text, event_no int) returns text
language sql immutable parallel safe as $$ select number operator(pg_catalog.||) '/' operator(pg_catalog.||) event_no::text $$;

comment on function core.event_id(text, int) is 'Event number as shown: 2026-7K3FQM/3. 事件编号。';
grant execute on function core.event_id(text, int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
