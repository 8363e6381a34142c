-- walk_of: what has come of a lead so far on the way of the guide: its case, the audits that found something in it, and what they found.
--
--   refuses  mistyped_number (WB103), no_such_lead (WB102): also where the caller sees neither lead nor case and did nothing in either
create function core.walk_of(lead_number text, since timestamptz, caller core.caller) returns core.walk
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := case when nullif(btrim(lead_number), '') is not null then core.printed_number(lead_number, 'lead') end;
  lead bigint;
  walk core.walk;
begin
  if printed is null then
    select e.matter_id into lead
    from core.event e join core.matter m on m.matter_id = e.matter_id and m.kind = 'lead'
    where e.login_id = caller.login_id and not core.is_kept_from(e.matter_id, caller) and e.kind = 'recorded' and e.recorded_at >= coalesce(since, core.now() - interval '1 day')
    order by e.recorded_at desc limit 1;
    if not found then
      return walk;
    end if;
  else
    lead := core.matter_of(printed);
  end if;
  select array_agg(m.matter_id) into walk.matter_ids
  from core.matter m
  where m.matter_id in (select lead union select c.case_id from core.case_file c where c.lead_id = lead)
    and (core.may_see(caller, m)
         or exists (select from core.event e where e.matter_id = m.matter_id and e.unit_id = caller.unit_id)
            and not exists (select from core.kept_from_me k where k.matter_id = m.matter_id));
  if walk.matter_ids is null then
    perform core.refuse('no_such_lead', coalesce(printed, ''));
  end if;
  walk.matter_ids := array(select lead union select c.case_id from core.case_file c where c.lead_id = lead);
  walk.lead_number := core.number_of(lead);
  walk.case_number := (select c.case_number from core.case_file c where c.lead_id = lead);
  walk.finding := (
    select core.finding_id(a.audit_number, f.finding_no) from core.finding f join core.audit a on a.audit_id = f.audit_id
    where f.matter_id = any (walk.matter_ids) order by a.known_until desc, f.finding_no limit 1);
  walk.days := (
    select to_char(lower(m.life) at time zone caller.time_zone, 'YYYY-MM-DD') || '..' || to_char(core.now() at time zone caller.time_zone, 'YYYY-MM-DD')
    from core.matter m where m.matter_id = lead);
  walk.matter_ids := walk.matter_ids || array(select distinct f.audit_id from core.finding f where f.matter_id = any (walk.matter_ids));
  return walk;
end $$;

comment on function core.walk_of(text, timestamptz, core.caller) is 'What has come of a lead on the way of the guide; WB102, WB103. 引导进度。';
revoke execute on function core.walk_of(text, timestamptz, core.caller) from public;
