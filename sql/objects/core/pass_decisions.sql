-- pass_decisions: what the office or the leading group owes on a matter of which nobody there may know any more (it was restricted to others, or
-- they were recused) goes to the one of them where somebody does, with its deadline: else it would wait for ever.
create function core.pass_decisions(matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  owing int;
  heir int;
begin
  select m.* into matter from core.matter m where m.matter_id = pass_decisions.matter_id;
  for owing in
    select distinct u.unit_id
    from core.obligation o join core.unit u on u.unit_id = o.owed_by_unit_id and u.group_name in ('weibao_office', 'weibao_leader')
    where o.matter_id = pass_decisions.matter_id and o.ended_at is null and o.kind <> 'order.answer'
      and not core.somebody_knows(o.matter_id, u.unit_id)
    order by u.unit_id
  loop
    heir := core.knowing_unit(matter, case when matter.hidden_from_unit_ids @> array[owing]
      then core.unbiased_unit(matter.subdistrict_id, matter.hidden_from_unit_ids) else owing end, owing);
    continue when not core.somebody_knows(matter_id, heir);
    perform core.pass_debts(pass_decisions.matter_id, owing, heir, null, moment);
    perform core.pass_escalations(pass_decisions.matter_id, owing, heir, moment);
  end loop;
end $$;

comment on function core.pass_decisions(bigint, core.moment) is 'What is to be decided goes to who may know of it. 待决定事项转交有知悉人的单位。';
revoke execute on function core.pass_decisions(bigint, core.moment) from public;
