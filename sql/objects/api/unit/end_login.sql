-- end_login: somebody leaves for good (停用登录). The cases in which the login is the named officer go to another login of the unit,
-- or back to the unit, which is shown that they need one; so does a case of which the other may not know. The last login of a unit that has anything to answer for does not end,
-- nor the last that may know of a matter that the unit holds; of what is kept from the caller the office or the leading group then answers, and nothing is told.
-- Its role ends with it, and its sessions with their cursors at once, also where the ending is then refused; for one that was just being let in: end_sessions.
--
--   login      which; successor: another login of the same unit, or empty
--   dry_run    true: only tells
--   returns    every case in which it was named, the next officer if there is one, and whether it was done
--   refuses    no_such_login, own_login_is_ended_by_others, not_a_login_of_one_unit, the_last_login_of_a_unit, somebody_at_the_holder_knows_the_matter,
--              transaction_is_too_old, old_view_of_the_rows
--   callers    office
create function api.end_login(login text, successor text default null, dry_run boolean default true)
returns table (case_number text, officer text, done boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  leaving core.login;
  coming core.login;
  named record;
  moment core.moment;
  may boolean;
  ends timestamptz;
begin
  perform core.check_transaction();
  if not coalesce(dry_run, true) then
    perform core.check_view();
  end if;
  leaving := core.active_login(login, caller.subdistrict_id);
  if leaving.login_id = caller.login_id and not coalesce(dry_run, true) then
    perform core.refuse('own_login_is_ended_by_others');
  end if;
  if nullif(btrim(successor), '') is not null then
    coming := core.active_login(successor, caller.subdistrict_id);
    if coming.unit_id <> leaving.unit_id or coming.login_id = leaving.login_id then
      perform core.refuse('not_a_login_of_one_unit');
    end if;
  end if;
  if not coalesce(dry_run, true) then
    leaving := core.lock_leaver(leaving);
  end if;
  perform core.check_not_last(leaving, coming, caller);
  for named in
    select o.matter_id, c.case_number from core.officer o join core.case_file c on c.case_id = o.matter_id
    where o.login_id = leaving.login_id and upper_inf(o.during) order by o.matter_id
  loop
    may := coming.login_id is not null and core.may_work_on(named.matter_id, coming, leaving.login_id);
    if not coalesce(dry_run, true) then
      moment := core.next_event(named.matter_id, 'officer_left', caller,
        jsonb_strip_nulls(jsonb_build_object('login', leaving.role_name, 'to', case when may then coming.role_name end)));
      perform core.end_officer(named.matter_id, moment);
      if may then
        insert into core.officer (matter_id, event_no, login_id, during)
        values (named.matter_id, moment.event_no, coming.login_id, tstzrange(moment.at, null));
      end if;
    end if;
    continue when core.is_kept_from(named.matter_id, caller);
    case_number := named.case_number;
    officer := case when may then coming.role_name end;
    done := not coalesce(dry_run, true);
    return next;
  end loop;
  if not coalesce(dry_run, true) then
    perform core.pass_naming(leaving, coming, caller);
    perform core.check_transaction();
    ends := core.end_of(null, leaving.login_id);
    perform core.close_login(leaving.login_id, ends);
    perform core.leave_unseen(leaving, caller);
    perform core.log_account('login_ended', leaving.login_id, caller.unit_id, ends);
  end if;
end $$;

comment on function api.end_login(text, text, boolean) is
  '停用登录：其承办案件移交他人或交回单位；默认只列出。 A login ends, and nothing is left with nobody; tells only, unless dry_run is false.';
revoke execute on function api.end_login(text, text, boolean) from public;
grant execute on function api.end_login(text, text, boolean) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
