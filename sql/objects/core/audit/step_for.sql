-- step_for: for whom a caller acts on a finding: its own unit; the office also for a unit that answers on paper, or that is no more, and
-- then says by what paper (代录). The office and the units seated in it are one.
--
--   unit_id  whose step it is, as it stands now (core.stands_for)
--   refuses  not_the_unit_of_this_step (WB608), text_is_missing (WB403)
create function core.step_for(unit_id int, named_unit_id int, caller core.caller, paper text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  unit constant core.unit := (select u from core.unit u where u.unit_id = step_for.unit_id);
begin
  if caller.unit_id = unit.unit_id or caller.group_name = 'weibao_leader' and unit.group_name = 'weibao_leader'
     or caller.group_name = 'weibao_office' and unit.group_name = 'weibao_office' then
    return unit.unit_id;
  elsif caller.group_name in ('weibao_office', 'weibao_leader') and (unit.answers <> 'login' or not core.lasts(unit.exists_during))
     and (named_unit_id = unit.unit_id or core.is_another_unit(caller, named_unit_id) and not (
       caller.group_name = 'weibao_leader' and exists (select from core.unit n where n.unit_id = named_unit_id and n.group_name = 'weibao_leader'))) then
    perform core.required_text(paper, 1000, 'paper');
    return unit.unit_id;
  end if;
  perform core.refuse('not_the_unit_of_this_step', core.unit_name(unit.unit_id, core.now()));
  return null;
end $$;

comment on function core.step_for(int, int, core.caller, text) is 'For whom a caller acts on a finding; WB608, WB403. 代为办理的单位。';
revoke execute on function core.step_for(int, int, core.caller, text) from public;
