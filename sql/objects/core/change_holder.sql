-- change_holder: the one place where one unit's interval ends and another's begins, at the very same instant: one column changes, and
-- the matter's trigger files what ended (core.follow_holder). The named officer was of the former unit. An office that answers itself needs no notice.
create function core.change_holder(matter_id bigint, to_unit_id int, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.end_officer(change_holder.matter_id, moment);
  update core.matter m set holder_unit_id = change_holder.to_unit_id, held_since = moment.at, held_from_event_no = moment.event_no
  where m.matter_id = change_holder.matter_id;
  if exists (select from core.unit u where u.unit_id = to_unit_id and u.group_name = 'weibao_office') then
    perform core.settle(change_holder.matter_id, 'lead.notify_office', moment, 'met');
  end if;
end $$;

comment on function core.change_holder(bigint, int, core.moment) is 'One unit''s interval ends and another''s begins. 主责区间交接。';
revoke execute on function core.change_holder(bigint, int, core.moment) from public;
