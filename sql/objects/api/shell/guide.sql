-- guide: how far a newcomer has come on the way through the main job of the demo street (引导): each step, by which login it is done, what to
-- type, and since when it is done, as the events tell.
--
--   lead         the lead with which the walk began; empty: the caller's own latest lead
--   since        only a lead recorded since then is the caller's latest; empty: of the last day
--   returns      done_at: empty for what is still to be done; lead_number: with which the walk began
--   refuses      guide_is_for_a_demo (WB443), mistyped_number (WB103), no_such_lead (WB102): none, or one of which the caller may not see anything
--   callers      office, leader, community, grid, agency, auditor
--
-- Whoever did one of its steps may ask how far it has come, also after its access has ended.
create function api.guide(lead text default null, since timestamptz default null)
returns table (step int, title text, told text, login name, command text, done_at timestamptz, lead_number text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  walk core.walk;
begin
  if not exists (select from core.database d where d.kind = 'demo') then
    perform core.refuse('guide_is_for_a_demo');
  end if;
  walk := core.walk_of(guide.lead, guide.since, caller);
  return query
    select g.step, case core.lang() when 'en' then g.title_en else g.title_zh end, case core.lang() when 'en' then g.told_en else g.told_zh end,
      case g.unit_code when caller.unit_code then caller.role_name else core.first_login(g.unit_code, caller.subdistrict_id) end,
      core.fill_in(case core.lang() when 'en' then g.command_en else g.command_zh end, array[walk.lead_number, walk.case_number, walk.finding, walk.days]),
      (select e.recorded_at from core.event e where e.matter_id = any (walk.matter_ids) and e.kind = g.event order by e.recorded_at offset g.nth - 1 limit 1),
      walk.lead_number
    from core.guide_step g order by g.step;
end $$;

comment on function api.guide(text, timestamptz) is '新手引导：各步骤、由谁办理、如何输入、是否办成；仅限演练库。 How far a newcomer has come on the way through the main job; demo only.';
revoke execute on function api.guide(text, timestamptz) from public;
grant execute on function api.guide(text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
