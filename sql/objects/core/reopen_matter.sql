-- reopen_matter: a matter that had ended is open again from this instant, and a unit answers for it from the same one. The time
-- between belongs to nobody: its life has two intervals from now on, and no minute of the first is touched.
create function core.reopen_matter(matter_id bigint, holder_unit_id int, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.matter m
  set life = m.life + tstzmultirange(tstzrange(moment.at, null)), holder_unit_id = reopen_matter.holder_unit_id,
    held_since = moment.at, held_from_event_no = moment.event_no
  where m.matter_id = reopen_matter.matter_id;
end $$;

comment on function core.reopen_matter(bigint, int, core.moment) is 'An ended matter is open again. 事项重启。';
