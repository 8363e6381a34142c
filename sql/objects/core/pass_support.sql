-- pass_support: the heir of a unit that helped helps in its place, unless it does so already, or answers for the matter itself.
create function core.pass_support(matter_id bigint, leaver_id int, heir_id int, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if not exists (select from core.support s where s.matter_id = pass_support.matter_id and s.unit_id = leaver_id and upper_inf(s.during)) then
    return;
  end if;
  perform core.end_supports(pass_support.matter_id, leaver_id, moment);
  insert into core.support (matter_id, event_no, unit_id, during)
  select m.matter_id, moment.event_no, heir_id, tstzrange(moment.at, null)
  from core.matter m
  where m.matter_id = pass_support.matter_id and m.holder_unit_id <> heir_id
    and not exists (select from core.support s where s.matter_id = m.matter_id and s.unit_id = heir_id and upper_inf(s.during));
end $$;

comment on function core.pass_support(bigint, int, int, core.moment) is 'The heir helps in the place of who helped. 协办的承继。';
revoke execute on function core.pass_support(bigint, int, int, core.moment) from public;
