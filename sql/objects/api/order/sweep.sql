-- sweep: finds what has become due and does the next step for each: remind, order, take up a tier (巡查); and what
-- falls due to be planned because a child comes of age. Run again, it does
-- nothing that it has done; two at once share the work, since each takes only matters that nobody has locked.
--
--   dry_run  true: only tells
--   returns  number, step, unit, kind of what is overdue, done (false in a dry run, or where the step failed), problem
--   callers  office
--   source   plan 三(九); design idea 1
--
-- What is kept from the office, since it is complained about, is swept and not told.
--
-- One matter that cannot be acted on must not stop the rest: each step runs in a block of its own, and its failure is reported.
create function api.sweep(dry_run boolean default true)
returns table (number text, step text, step_name text, unit_code text, kind_name text, done boolean, problem text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  due record;
begin
  return query
    select p.number, 'owe', core.label('event', 'adulthood_near'), p.unit_code, core.label('obligation', 'age18.plan'), p.done, null::text
    from core.owe_leaving_plans(caller, dry_run) p;
  for due in
    select d.* from core.due_step d where d.subdistrict_id = caller.subdistrict_id and d.step is not null order by d.matter_id, d.obligation_id
  loop
    number := core.number_of(due.matter_id);
    step := due.step;
    step_name := case due.step when 'escalate' then core.label('event', 'escalated') else core.label('order_level', due.step) end;
    select u.code into unit_code from core.unit u where u.unit_id = due.unit_id;
    kind_name := core.label('obligation', due.kind);
    done := false;
    problem := null;
    if not dry_run then
      begin
        done := core.sweep_step(due.obligation_id, caller);
      exception when others then
        problem := sqlstate;
      end;
      continue when not done and problem is null;
    end if;
    continue when core.is_complained_of(due.matter_id, caller.unit_id);
    return next;
  end loop;
end $$;

comment on function api.sweep(boolean) is '巡查：对超期事项逐级催办、督办、升级；默认只列出。 Do the next step for whatever is overdue; tells only, unless dry_run is false.';
revoke execute on function api.sweep(boolean) from public;
grant execute on function api.sweep(boolean) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
