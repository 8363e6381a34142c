-- pass_to_who_knows: what a unit owes itself on a matter of which nobody there may know any more (it was restricted to others, or they were
-- recused) goes, with its deadline, to who can owe it (core.owing_unit). An order to it asks for nothing any longer.
create function core.pass_to_who_knows(matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  owing int;
  heir int;
begin
  select m.* into matter from core.matter m where m.matter_id = pass_to_who_knows.matter_id;
  for owing in
    select distinct o.owed_by_unit_id
    from core.obligation o
    where o.matter_id = pass_to_who_knows.matter_id and o.ended_at is null and o.owed_by_unit_id is not null and not core.somebody_knows(o.matter_id, o.owed_by_unit_id)
    order by o.owed_by_unit_id
  loop
    heir := core.owing_unit(matter, owing);
    continue when heir = owing;
    update core.supervision_order s set answered_event_no = moment.event_no
    where s.matter_id = pass_to_who_knows.matter_id and s.to_unit_id = owing and s.level <> 'reminder' and s.answered_event_no is null;
    perform core.settle(pass_to_who_knows.matter_id, 'order.answer', moment, 'void', owing);
    perform core.pass_debts(pass_to_who_knows.matter_id, owing, heir, null, moment);
    perform core.pass_escalations(pass_to_who_knows.matter_id, owing, heir, moment);
  end loop;
end $$;

comment on function core.pass_to_who_knows(bigint, core.moment) is 'What is owed by who may not know goes to who may. 无人知悉的应办事项转交有知悉人的单位。';
revoke execute on function core.pass_to_who_knows(bigint, core.moment) from public;
