-- recuse: who has an interest in a case or a lead (回避) loses sight of it and can neither hold nor screen, assess, close or decide. Whoever
-- sees the matter may recuse itself; the office and the leading group recuse others. It is never taken back: a new holder is no reason.
--
--   number   of the case or the lead; a case takes its leads with it, and a lead its case
--   because  alleged_offender 被指为施害人, relative 亲属, complained_about 被投诉, other_interest 其他利害关系
--   login    whom, with all posts of that person; unit: which unit, with whatever is seated in it; neither: oneself
--   refuses  no_such_case, no_such_lead, mistyped_number, number_of_another_kind, unknown_code, login_or_unit, only_oneself, no_such_login, unknown_unit, recused_unit_holds,
--            already_recused, somebody_at_the_holder_knows_the_matter (at commit)
--   callers  office, leader; community, grid, agency for themselves
--   source   监察法 58, 公务员法 76 (回避); design section 3
create function api.recuse(
  number text, because text, login text default null, unit text default null, out event_id text, out recorded_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant core.matter := core.lock_matter(number, caller);
  why constant text := core.find_code('recusal', because);
  whom constant text := coalesce(nullif(btrim(login), ''), case when nullif(btrim(unit), '') is null then caller.role_name end);
  person core.login;
  apart core.unit;
  moment core.moment;
  each_matter bigint;
begin
  if nullif(btrim(login), '') is not null and nullif(btrim(unit), '') is not null then
    perform core.refuse('login_or_unit');
  elsif caller.group_name not in ('weibao_office', 'weibao_leader') and whom is distinct from caller.role_name then
    perform core.refuse('only_oneself');
  end if;
  if whom is null then
    apart := core.find_unit(unit, caller.subdistrict_id);
  else
    person := core.active_login(whom, caller.subdistrict_id);
  end if;
  -- the one that was named first; of the others that from which it is apart already stays as it is
  for each_matter in
    select matter.matter_id
    union all
    select k.m from core.matters_with(matter.matter_id) k (m)
    where k.m <> matter.matter_id and not exists (select from core.recusal r where r.matter_id = k.m and r.login_id = person.login_id and upper_inf(r.during))
      and not exists (select from core.complaint p where p.matter_id = k.m and p.unit_id = apart.unit_id)
  loop
    moment := core.next_event(each_matter, 'recused', caller,
      jsonb_strip_nulls(jsonb_build_object('recusal', why, 'apart', person.role_name, 'unit', apart.code)));
    if whom is null then
      perform core.recuse_unit(each_matter, apart, moment);
    else
      perform core.recuse_person(each_matter, person, why, moment);
    end if;
    event_id := coalesce(event_id, core.event_id(core.number_of(matter.matter_id), moment.event_no));
    recorded_at := coalesce(recorded_at, moment.at);
  end loop;
end $$;

comment on function api.recuse(text, text, text, text) is '回避：有利害关系的人员或单位不再知悉、不再经办。 Who has an interest in a matter loses sight of it and does nothing in it.';
revoke execute on function api.recuse(text, text, text, text) from public;
grant execute on function api.recuse(text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
