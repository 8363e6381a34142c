-- set_officer: names the person inside the holding unit who works on the case (确定承办人). The unit answers as before:
-- units are responsible, not workers.
--
--   login    a login of the holding unit
--   returns  the event's number and instant
--   refuses  no_such_case, mistyped_number, matter_has_ended, not_the_holder, not_a_login_of_the_holder,
--            cannot_work_on_the_case (locked, expired, recused or not named), already_the_officer
--   callers  office; community, grid, agency as holder
--   source   plan 五(二) 专门负责人
create function api.set_officer(case_number text, login text, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  found_case constant core.case_file := core.open_case_of(case_number, caller);
  named core.login;
  moment core.moment;
begin
  perform core.check_holder_or_office(found_case.case_id, caller);
  select l.* into named
  from core.login l join core.matter m on m.holder_unit_id = l.unit_id
  where m.matter_id = found_case.case_id and l.role_name = lower(btrim(left(set_officer.login, 63))) and core.lasts(l.valid);
  if not found then
    perform core.refuse('not_a_login_of_the_holder');
  elsif not core.may_work_on(found_case.case_id, named) then
    perform core.refuse('cannot_work_on_the_case', named.role_name);
  end if;
  if exists (select from core.officer o where o.matter_id = found_case.case_id and o.login_id = named.login_id and upper_inf(o.during)) then
    perform core.refuse('already_the_officer');
  end if;
  moment := core.next_event(found_case.case_id, 'officer_named', caller, jsonb_build_object('login', named.role_name));
  perform core.end_officer(found_case.case_id, moment);
  insert into core.officer (matter_id, event_no, login_id, during)
  values (found_case.case_id, moment.event_no, named.login_id, tstzrange(moment.at, null));
  event_id := core.event_id(found_case.case_number, moment.event_no);
  recorded_at := moment.at;
end $$;

comment on function api.set_officer(text, text) is '确定主责单位内的承办人。 Name the person inside the holding unit who works on the case.';
revoke execute on function api.set_officer(text, text) from public;
grant execute on function api.set_officer(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
