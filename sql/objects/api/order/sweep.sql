-- sweep: finds what has become due and does the next step for each: remind, order, take up a tier (巡查); and what
-- falls due to be planned because a child comes of age. Run again, it does
-- nothing that it has done; two at once share the work, since each takes only matters that nobody has locked.
--
--   dry_run  true: only tells
--   returns  number, step, unit, kind of what is overdue, done (false in a dry run, or where the step failed), problem in
--            words, and why this step
--   callers  office
--   source   plan 三(九); design idea 1
--
-- What is kept from the caller (core.kept_from_me) is swept and not told.
--
-- The work is done in sets of a thousand matters (core.take_steps): one statement for a set, not a savepoint for each matter.
-- One matter that cannot be acted on does not stop the rest (core.sweep_set).
create function api.sweep(dry_run boolean default true)
returns table (number text, step text, step_name text, unit_code text, kind_name text, done boolean, problem text, why text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  in_english constant boolean := core.lang() = 'en';
  matters bigint[];
begin
  return query
    select p.number, 'owe', core.label('event', 'adulthood_near'), p.unit_code, core.label('obligation', 'age18.plan'), p.done, null::text,
      core.label('sweep_why', 'adulthood_near')
    from core.owe_leaving_plans(caller, dry_run) p;
  if not dry_run then
    -- whose verb ran while the calendar was being loaded saw none
    perform core.give_deadlines(caller);
  end if;
  for matters in
    select array_agg(f.matter_id order by f.matter_id)
    from (select d.matter_id, (row_number() over (order by d.matter_id) - 1) / 1000 as batch from core.fallen_due d) f
    group by f.batch order by f.batch
  loop
    return query
    with taken as materialized (
      select s.due, s.problem from core.sweep_set(case when dry_run then '{}' else matters end, caller) s where not dry_run
      union all
      select d, null from core.due_step d where dry_run and d.matter_id = any (matters) and d.subdistrict_id = caller.subdistrict_id and d.step is not null)
    select coalesce(c.case_number, l.lead_number), (t.due).step,
      case when (t.due).step = 'escalate' then up.name else lv.name end, u.code, ob.name, not dry_run and t.problem is null, t.problem,
      replace(wy.name, '{1}', to_char((t.due).due_at at time zone caller.time_zone, 'YYYY-MM-DD HH24:MI'))
    from taken t
    join core.unit u on u.unit_id = (t.due).unit_id
    left join core.case_file c on c.case_id = (t.due).matter_id
    left join core.lead l on l.lead_id = (t.due).matter_id
    left join lateral (select case when in_english then k.name_en else k.name_zh end from core.code k where k.kind = 'obligation' and k.code = (t.due).kind) ob (name) on true
    left join lateral (select case when in_english then k.name_en else k.name_zh end from core.code k where k.kind = 'order_level' and k.code = (t.due).step) lv (name) on true
    left join lateral (select case when in_english then k.name_en else k.name_zh end from core.code k where k.kind = 'event' and k.code = 'escalated') up (name) on true
    left join lateral (select case when in_english then k.name_en else k.name_zh end from core.code k where k.kind = 'sweep_why' and k.code = (t.due).why) wy (name) on true
    where not exists (select from core.kept_from_me k where k.matter_id = (t.due).matter_id)
    order by (t.due).matter_id, (t.due).obligation_id, (t.due).step;
  end loop;
  if not dry_run then
    notify weibao_news;
  end if;
end $$;

comment on function api.sweep(boolean) is '巡查：对超期事项逐级催办、督办、升级，并说明原因；默认只列出。 Do the next step for whatever is overdue, and say why; tells only, unless dry_run is false.';
revoke execute on function api.sweep(boolean) from public;
grant execute on function api.sweep(boolean) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
