-- held_minutes: whole minutes of a holder's interval, counted so that those of all holders add up to the matter's life: from where the
-- stretch of that life began, of which a matter that was reopened has several.
create function core.held_minutes(held tstzrange, life tstzmultirange) returns bigint
language sql stable parallel safe as $$
  select core.minutes(lower(held), coalesce(upper(held), core.now()),
    (select lower(part) from unnest(life) part where part operator(pg_catalog.@>) lower(held)))
$$;

comment on function core.held_minutes(tstzrange, tstzmultirange) is 'Whole minutes of a holder''s interval. 主责时长（分钟）。';
grant execute on function core.held_minutes(tstzrange, tstzmultirange) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
