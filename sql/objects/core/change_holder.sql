-- change_holder: the one place where one unit's interval ends and another's begins, at the very same instant. The named officer
-- was of the former unit. An office that answers itself needs no notice.
create function core.change_holder(matter_id bigint, to_unit_id int, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.responsibility r set held = tstzrange(lower(r.held), moment.at)
  where r.matter_id = change_holder.matter_id and upper_inf(r.held);
  perform core.end_officer(change_holder.matter_id, moment);
  insert into core.responsibility (matter_id, unit_id, held, from_event_no)
  values (change_holder.matter_id, change_holder.to_unit_id, tstzrange(moment.at, null), moment.event_no);
  update core.matter m set holder_unit_id = change_holder.to_unit_id where m.matter_id = change_holder.matter_id;
  if exists (select from core.unit u where u.unit_id = to_unit_id and u.group_name = 'weibao_office') then
    perform core.settle(change_holder.matter_id, 'lead.notify_office', moment, 'met');
  end if;
end $$;

comment on function core.change_holder(bigint, int, core.moment) is 'One unit''s interval ends and another''s begins. 主责区间交接。';
revoke execute on function core.change_holder(bigint, int, core.moment) from public;
