-- owe_leaving_plans: part of the sweep: for each open case of a child that comes of age in three months or so, the plan is owed, once;
-- from the day that core.leaving_plan_from tells, or from the opening of a case that was opened later. Two at once share the work.
--
--   dry_run  true: only tells
--   returns  the cases, with their holders, and whether it was done
create function core.owe_leaving_plans(caller core.caller, dry_run boolean) returns table (number text, unit_code text, done boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  near record;
  moment core.moment;
begin
  for near in
    select c.case_id, c.case_number, u.code, greatest(core.leaving_plan_from(n.birth_date, caller.time_zone), lower(m.life)) as since
    from core.minor n
    join core.case_file c on c.minor_id = n.minor_id and c.leaving is null
    join core.matter m on m.matter_id = c.case_id and upper_inf(m.life)
    join core.unit u on u.unit_id = m.holder_unit_id
    where n.subdistrict_id = caller.subdistrict_id
      and n.birth_date <= ((core.now() at time zone caller.time_zone)::date + 122 - interval '18 years')::date
      and core.leaving_plan_from(n.birth_date, caller.time_zone) <= core.now()
      and not exists (select from core.event e where e.matter_id = c.case_id and e.kind in ('adulthood_near', 'leaving_plan_made'))
    order by c.case_id
    for no key update of m skip locked
  loop
    if not dry_run then
      moment := core.next_event(near.case_id, 'adulthood_near', caller);
      perform core.owe(near.case_id, moment, 'age18.plan', '90 days before the 18th birthday', 'any', null, near.since);
    end if;
    continue when core.is_kept_from(near.case_id, caller);
    number := near.case_number;
    unit_code := near.code;
    done := not dry_run;
    return next;
  end loop;
end $$;

comment on function core.owe_leaving_plans(core.caller, boolean) is 'Plans for children who come of age are owed. 产生满十八周岁安排。';
revoke execute on function core.owe_leaving_plans(core.caller, boolean) from public;
