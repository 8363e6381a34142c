-- pass_holding: what a unit holds goes to another, or what is offered to it lapses, as where a unit ends, or the last who may know of the matter there. An offer of what it
-- holds to whoever answers for it now has nothing left to ask, and lapses as well.
create function core.pass_holding(matter core.matter, leaver_id int, heir_id int, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if exists (select from core.offer o where o.matter_id = matter.matter_id and o.answer is null
             and (o.to_unit_id = leaver_id or matter.holder_unit_id = leaver_id and o.to_unit_id = heir_id)) then
    perform core.answer_offer(matter.matter_id, 'lapsed', moment);
  end if;
  if matter.holder_unit_id = leaver_id then
    perform core.change_holder(matter.matter_id, heir_id, moment);
  end if;
end $$;

comment on function core.pass_holding(core.matter, int, int, core.moment) is 'What a unit holds goes to another, and offers to it lapse. 主责移交，待签收失效。';
revoke execute on function core.pass_holding(core.matter, int, int, core.moment) from public;
