-- check_reopening: who closed a case reopens it alone; who did not reopens what another person asked for, since that undoes what
-- two others decided.
--
--   asked    the event of the asking, or null
--   refuses  no_reopening_waits (WB332), another_person_must_confirm (WB204), death_is_for_the_leading_group (WB381)
create function core.check_reopening(case_id bigint, asked int, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  closed_by constant int := (
    select g.person_no from core.event e join core.login g on g.login_id = e.login_id
    where e.matter_id = check_reopening.case_id and e.kind = 'closed' order by e.event_no desc limit 1);
begin
  if caller.group_name <> 'weibao_leader'
     and exists (select from core.case_file c where c.case_id = check_reopening.case_id and c.ended_as = 'died') then
    perform core.refuse('death_is_for_the_leading_group');
  end if;
  if closed_by = caller.person_no then
    return;
  elsif asked is null then
    perform core.refuse('no_reopening_waits', core.number_of(case_id), core.last_act(case_id));
  end if;
  perform core.check_second_person(case_id, asked, caller);
end $$;

comment on function core.check_reopening(bigint, int, core.caller) is 'Who may reopen a case; WB204, WB332, WB381. 重启案件的第二人。';
