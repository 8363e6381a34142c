-- age: completed years of a minor at the street's present date; null while the birth date is unknown.
create function core.age(birth_date date, time_zone text) returns int
language sql stable parallel safe as $$
  select pg_catalog.date_part('year', pg_catalog.age((core.now() at time zone time_zone)::date, birth_date))::int
$$;

comment on function core.age(date, text) is 'Completed years. 周岁。';
grant execute on function core.age(date, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
