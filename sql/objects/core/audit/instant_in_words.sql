-- instant_in_words: an instant as the street's clock shows it; null for null.
create function core.instant_in_words(at timestamptz, time_zone text) returns text
language sql immutable as $$
  select to_char(at at time zone time_zone, 'YYYY-MM-DD HH24:MI')
$$;

comment on function core.instant_in_words(timestamptz, text) is 'An instant by the street''s clock. 当地时间说明。';
revoke execute on function core.instant_in_words(timestamptz, text) from public;
grant execute on function core.instant_in_words(timestamptz, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
