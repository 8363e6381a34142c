-- A day of the street: three rounds of acts, then the sweep. Every act is a real verb of a real login.
create table year.done (day int not null, name text not null, told text not null, at timestamptz not null);

-- session_user stays who it is where something is refused; whatever it was, the year goes on and remembers it.
create procedure year.act(day int, name text, login text, call text, at timestamptz)
language plpgsql as $$
declare
  state text;
  rule text;
begin
  perform set_config('year.now', at::text, false);
  perform story.as_login(login, 'select count(*) from (select ' || call || ') act');
  perform story.commit_check();
  insert into year.done values (day, name, 'done', at);
exception when others then
  get stacked diagnostics state = returned_sqlstate, rule = constraint_name;
  insert into year.done values (day, name, concat_ws(' ', state, nullif(rule, ''), case when state not like 'WB%' then sqlerrm end), at);
end $$;

-- Every other working day brings a lead.
create procedure year.bring_leads(day int, works boolean, at timestamptz)
language plpgsql as $$
declare
  what text;
  recorder text;
  child int;
begin
  if year.draw('urgent ' || day, 40) = 0 then
    call year.act(day, 'record at once', 'xt_pcs_91', 'api.record_urgent(''孩子正在受伤'', ''SQ91'')', at);
  end if;
  for lead in 1 .. year.draw('leads ' || day, case when works then 2 else 1 end) loop
    what := day || ' lead ' || lead;
    recorder := year.pick(what || ' by', 'xt_msb_91', 'xt_pcs_91', 'xt_sq91_91', 'xt_sq92_91', 'xt_sq91_wg01_91', 'xt_jgzx_91', 'xt_ldz_91');
    child := year.draw(what || ' child', 12);
    call year.act(day, 'record', recorder, format(
      'api.record_lead(%L, ''有人反映'', %L, %L, %L, birth_date => %L, danger => %L, situations => %L, complains_of => %L)',
      year.pick(what || ' channel', 'patrol', 'public', 'school'),
      case recorder when 'xt_sq92_91' then 'SQ92' when 'xt_sq91_91' then 'SQ91' when 'xt_sq91_wg01_91' then 'SQ91_WG01'
        else year.pick(what || ' place', 'SQ91', 'SQ92', 'SQ91_WG01', null) end,
      case when child <> 10 then '测试儿童' end, case when child < 4 then year.id_number(child) end,
      case when child in (9, 11) then '2008-02-01' else '2015-06-01' end,
      year.draw(what || ' danger', 5) = 0, case when year.draw(what || ' situation', 6) = 0 then '{MR4}' else '{}' end,
      case when year.draw(what || ' complaint', 12) = 0 then year.pick(what || ' about', 'SFS', 'FL', 'PCS', 'SQ92') end),
      at + lead * interval '1 minute');
  end loop;
end $$;

create procedure year.round(day int, works boolean, at timestamptz)
language plpgsql as $$
declare
  doing record;
  nth int := 0;
begin
  for doing in
    select a.name, year.login(u.code, a.by) as login, format(a.call,
        coalesce(c.case_number, l.lead_number), told.unit,
        (select d.duty_code from core.duty d join core.unit du on du.unit_id = d.unit_id where du.code = told.unit order by d.duty_code limit 1),
        year.pick(told.what || ' risk', 'high', 'medium', 'low', 'emergency', 'medium', 'low'),
        at + make_interval(days => 1 + year.draw(told.what || ' until', 20))) as call
    from core.matter m
    left join core.case_file c on c.case_id = m.matter_id
    left join core.lead l on l.lead_id = m.matter_id
    join year.act a on a.of_kind = case when m.kind = 'lead' or upper_inf(m.life) then m.kind else 'closed' end
    join year.who w on w.matter_id = m.matter_id and w.by = a.by
    join core.unit u on u.unit_id = w.unit_id
    cross join lateral (select concat_ws(' ', day, extract(hour from at), m.matter_id, a.name) as what) drawn
    cross join lateral (select drawn.what, year.pick(drawn.what || ' unit', 'MSB', 'PCS', 'SFS', 'FL', 'JGZX', 'SQ91', 'SQ92', 'SQ91_WG01') as unit) told
    where (upper_inf(m.life) or exists (select from core.obligation o where o.matter_id = m.matter_id and o.ended_at is null))
      and year.draw(drawn.what, 1000) < case when works or u.code = 'PCS' then a.chance else a.chance / 8 end
      and not (m.matter_id % 10 = 0 and (a.by in ('holder', 'ordered') or a.by ~ '^owes'))
      and not exists (select from year.silence s where s.code = u.code and s.days @> day)
    order by year.draw(drawn.what || ' turn', 1000000)
  loop
    continue when doing.login is null;
    nth := nth + 1;
    call year.act(day, doing.name, doing.login, doing.call, at + nth * interval '1 minute');
  end loop;
end $$;

create procedure year.sweep_twice(day int, at timestamptz)
language plpgsql as $$
begin
  perform set_config('year.now', at::text, false);
  insert into year.done
  select day, case turn when 1 then 'sweep' else 'sweep again' end, v.told, at
  from (values (1), (2)) t (turn)
  cross join lateral unnest(string_to_array(
    story.as_login('xt_msb_9' || turn, 'select string_agg(coalesce(problem, step), '','') from api.sweep(false)'), ',')) v (told);
end $$;

-- Day after day of the year that begins with `first`; each day is committed by itself, as it would be.
create procedure year.live(first date, since int, until int)
language plpgsql as $$
declare
  midnight timestamptz;
  works boolean;
  d record;
begin
  for today in since .. until loop
    midnight := (first + today)::timestamp at time zone 'Asia/Shanghai';
    works := exists (select from year.working_day w where w.day = first + today);
    call year.bring_leads(today, works, midnight + interval '9 hours');
    call year.round(today, works, midnight + interval '10 hours');
    for d in select * from year.decree where decree.day = today loop
      call year.act(today, 'decree', d.login, d.call, midnight + interval '13 hours');
    end loop;
    call year.round(today, works, midnight + interval '14 hours');
    call year.round(today, works, midnight + interval '20 hours');
    call year.sweep_twice(today, midnight + interval '23 hours 50 minutes');
    call year.check_the_day(today);
    commit;
    -- plans that were made for empty tables read all there is for each matter
    if today % 30 = 7 then
      analyze;
    end if;
  end loop;
end $$;
