-- hand_over_officer: somebody leaves: all open cases in which a login is the named officer go to another login of the same unit,
-- in one transaction, with a result for each case (承办人移交). The unit answers as before. What is kept from the caller goes over as well, is not told, and
-- not waited for: a second session of its own would wait, and tell that there is something.
--
--   dry_run  true: only tells
--   returns  every case that was listed, and whether it was done; and in words why not, where the other may not know of it: that stays
--            with who leaves until its unit names another
--   refuses  not_a_login_of_one_unit, cannot_work_on_the_case: the other is locked out
--   callers  office; leader, community, grid, agency for logins of their own unit
create function api.hand_over_officer(from_login text, to_login text, dry_run boolean default true)
returns table (case_number text, done boolean, problem text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  leaving core.login;
  coming core.login;
  named record;
  moment core.moment;
  may boolean;
begin
  select l.* into leaving from core.login l where l.role_name = lower(btrim(left(from_login, 63))) order by upper(l.valid) desc nulls first limit 1;
  select l.* into coming from core.login l where l.role_name = lower(btrim(left(to_login, 63))) and core.lasts(l.valid);
  if leaving.unit_id is distinct from coming.unit_id or leaving.unit_id is null or leaving.login_id = coming.login_id
     or not (caller.group_name = 'weibao_office' and caller.subdistrict_id = leaving.subdistrict_id or caller.unit_id = leaving.unit_id) then
    perform core.refuse('not_a_login_of_one_unit');
  elsif core.login_status(coming) not in ('active', 'first_password') then
    perform core.refuse('cannot_work_on_the_case', coming.role_name);
  end if;
  for named in
    select o.matter_id, c.case_number, core.is_kept_from(o.matter_id, caller) as is_kept
    from core.officer o join core.case_file c on c.case_id = o.matter_id
    where o.login_id = leaving.login_id and upper_inf(o.during)
    order by o.matter_id
  loop
    if named.is_kept then
      perform from core.matter m join core.officer o on o.matter_id = m.matter_id
      where m.matter_id = named.matter_id and o.login_id = leaving.login_id and upper_inf(o.during) for no key update of m, o skip locked;
    else
      perform from core.matter m join core.officer o on o.matter_id = m.matter_id
      where m.matter_id = named.matter_id and o.login_id = leaving.login_id and upper_inf(o.during) for no key update of m, o;
    end if;
    continue when not found;
    may := core.may_work_on(named.matter_id, coming);
    if may and not dry_run then
      moment := core.next_event(named.matter_id, 'officer_named', caller, jsonb_build_object('login', coming.role_name));
      perform core.end_officer(named.matter_id, moment);
      insert into core.officer (matter_id, event_no, login_id, during)
      values (named.matter_id, moment.event_no, coming.login_id, tstzrange(moment.at, null));
    end if;
    continue when named.is_kept;
    case_number := named.case_number;
    done := may and not dry_run;
    problem := case when not may then core.label('handover_problem', 'may_not_know') end;
    return next;
  end loop;
end $$;

comment on function api.hand_over_officer(text, text, boolean) is '承办人移交：一次移交其名下全部在办案件；默认只列出。 All cases of a leaving officer go to another; tells only, unless dry_run is false.';
revoke execute on function api.hand_over_officer(text, text, boolean) from public;
grant execute on function api.hand_over_officer(text, text, boolean) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
