-- end_officer: the named officer of a matter ends at this instant, with its holder or by another's naming.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.end_officer(matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.officer o set during = tstzrange(lower(o.during), moment.at)
  where o.matter_id = end_officer.matter_id and upper_inf(o.during);
end $$;

comment on function core.end_officer(bigint, core.moment) is 'The named officer ends. 承办人终止。';
