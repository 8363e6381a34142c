-- deadline_in_words: a deadline as the street's clock shows it; what ends with a day is 24:00 of that day, not 00:00 of the next, on
-- which people would still begin. Null for null.
--
--   source  民法典 203 (the last day ends at 24 hours); GB/T 7408.1
create function core.deadline_in_words(at timestamptz, time_zone text) returns text
language sql immutable as $$
  select case when (at at time zone time_zone)::time = time '00:00'
    then to_char((at at time zone time_zone) - interval '1 day', 'YYYY-MM-DD "24:00"')
    else core.instant_in_words(at, time_zone) end
$$;

comment on function core.deadline_in_words(timestamptz, text) is 'A deadline by the street''s clock. 期限说明。';
revoke execute on function core.deadline_in_words(timestamptz, text) from public;
grant execute on function core.deadline_in_words(timestamptz, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
