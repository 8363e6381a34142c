-- restrict_case: from this instant only logins named one by one know that a case exists (限制知悉), the office included; named again,
-- the new list replaces the former one. Its lead, and each that was joined to it, is restricted with it. Clocks, orders and the sweep go on as for any case.
--
--   because  sexual_harm 性侵害, offender_works_here 施害人系本街道单位人员, colleague 涉工作人员子女, sealed 犯罪记录封存, other 其他 (with a note)
--   logins   whom, by login: among them one of the unit that holds it, and one of the office or the leading group, which can name others
--   returns  the event, and how many are named
--   refuses  no_such_case, mistyped_number, unknown_code, text_is_missing, no_such_login, somebody_at_the_holder_knows_the_matter
--            (at commit), somebody_above_knows_the_matter
--   callers  office, leader
--   source   未成年人保护法 103 (不得披露), 110; 关于未成年人犯罪记录封存的实施办法; design section 3
create function api.restrict_case(
  case_number text, because text, logins text[], note text default null, out event_id text, out recorded_at timestamptz, out named int)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader');
  found_case constant core.case_file := core.lock_case(case_number, caller);
  why constant text := core.find_code('restriction', because);
  told constant text := case when why = 'other' then core.required_text(note, 4000, 'note') else note end;
  ids constant int[] := core.named_logins(logins, caller.subdistrict_id);
  moment core.moment;
  matter bigint;
begin
  if not exists (select from core.login l where l.login_id = any (ids) and l.group_name in ('weibao_office', 'weibao_leader')) then
    perform core.refuse('somebody_above_knows_the_matter');
  end if;
  for matter in select m from core.matters_of(found_case) m loop
    moment := core.next_event(matter, 'restricted', caller, jsonb_build_object('restriction', why), told);
    if not exists (select from core.restriction r where r.matter_id = matter and upper_inf(r.during)) then
      insert into core.restriction (matter_id, event_no, because, during) values (matter, moment.event_no, why, tstzrange(moment.at, null));
    end if;
    perform core.name_logins(matter, ids, moment);
    event_id := coalesce(event_id, core.event_id(found_case.case_number, moment.event_no));
    recorded_at := coalesce(recorded_at, moment.at);
  end loop;
  named := cardinality(ids);
end $$;

comment on function api.restrict_case(text, text, text[], text) is
  '限制知悉：自此刻起仅逐一指定的账号知道该案存在。 From this instant only logins named one by one know that the case exists.';
revoke execute on function api.restrict_case(text, text, text[], text) from public;
grant execute on function api.restrict_case(text, text, text[], text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
