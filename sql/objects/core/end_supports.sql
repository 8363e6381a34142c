-- end_supports: the support of a unit, or of all units, ends at this instant.
create function core.end_supports(matter_id bigint, unit_id int, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.support s set during = tstzrange(lower(s.during), moment.at), ended_event_no = moment.event_no
  where s.matter_id = end_supports.matter_id and upper_inf(s.during)
    and (end_supports.unit_id is null or s.unit_id = end_supports.unit_id)
$$;

comment on function core.end_supports(bigint, int, core.moment) is 'Support ends. 协办终止。';
