-- The words in which tales are told: one act is one call of a verb by one login at one instant.

create temporary table act (
  act_no int generated always as identity primary key, tale_no int not null, at timestamptz not null, login text not null,
  verb text not null, unit text, code text, duty text, seen boolean, happened_at timestamptz, corrects int, paper text, note text) on commit drop;

-- Where a tale stands while it is told.
create type pg_temp.scene as (clock timestamptz, holder text);

-- The login that acts for a unit, now the one, now the other where it has two; the office acts for a unit that answers on paper.
create function pg_temp.hand_of(unit text, tale int) returns text language sql stable as $$
  select l.role_name from staged_login l
  where l.code = case when exists (select from staged_login o where o.code = unit) then unit else 'MSB' end
  order by l.nth = pg_temp.between(tale, 'hand of ' || unit, 1, 2) desc, l.nth limit 1
$$;

create function pg_temp.is_on_paper(unit text) returns boolean language sql stable as $$
  select exists (select from core.unit u join stage using (subdistrict_id) where u.code = is_on_paper.unit and u.answers = 'paper')
$$;

create procedure pg_temp.write(
  t tale, at timestamptz, login text, verb text, unit text default null, code text default null, duty text default null,
  seen boolean default null, happened_at timestamptz default null, paper text default null, note text default null)
language sql as $$
  insert into act (tale_no, at, login, verb, unit, code, duty, seen, happened_at, paper, note)
  values ((t).tale_no, at, login, verb, unit, code, duty, seen, happened_at, paper, note)
$$;

-- Whoever ticked a situation of mandatory report has reported it to the police before it writes it down, or, one of eight times, after;
-- the holder tells the office of what others recorded.
create procedure pg_temp.tell_notices(t tale, s pg_temp.scene) language plpgsql as $$
declare
  late constant boolean := pg_temp.draw(t.tale_no, 'reported late', 8) = 0;
begin
  if t.situations <> '{}' and t.recorder <> 'PCS' then
    call pg_temp.write(t, s.clock + interval '1 minute' * case when late then 25 else 2 end, pg_temp.hand_of(t.recorder, t.tale_no), 'report',
      happened_at => s.clock + interval '1 minute' * case when late then 20 else -4 end, note => '已电话报告派出所');
  end if;
  if t.recorder not in ('MSB', 'OFF') and s.holder <> 'MSB' and pg_temp.draw(t.tale_no, 'notified', 12) > 0 then
    call pg_temp.write(t, s.clock + interval '4 minutes', pg_temp.hand_of(s.holder, t.tale_no), 'notify', note => '已通报民社办');
  end if;
end $$;

-- One of fourteen leads that lie with a community goes to the office, or is given back by it.
create procedure pg_temp.tell_passing_on(t tale, inout s pg_temp.scene) language plpgsql as $$
begin
  if t.danger or s.holder is distinct from t.community or pg_temp.draw(t.tale_no, 'lead passed on', 14) > 0 then
    return;
  end if;
  s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'lead offered', 10, 120));
  call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'offer lead', unit => 'MSB', note => '涉及多个社区，请街道筛查');
  if t.course = 'waiting' then
    return;
  end if;
  s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'lead answered', 20, 900));
  if pg_temp.draw(t.tale_no, 'lead returned', 4) = 0 then
    call pg_temp.write(t, s.clock, pg_temp.hand_of('MSB', t.tale_no), 'return lead', code => 'wrong_territory', duty => 'D-SQ-05', note => '属社区辖区，请属地筛查');
  else
    call pg_temp.write(t, s.clock, pg_temp.hand_of('MSB', t.tale_no), 'accept lead');
    s.holder := 'MSB';
  end if;
end $$;

-- Recording, screening, opening. The holder is whom the registry makes the holder: the recorder if it may screen, else the
-- community, else the office.
create procedure pg_temp.tell_lead(t tale, inout s pg_temp.scene) language plpgsql as $$
declare
  by_day constant boolean := not t.danger;
  late constant boolean := pg_temp.draw(t.tale_no, 'screened late', 100) < 12;
begin
  s.clock := t.begins;
  s.holder := case
    when t.recorder in ('MSB', 'OFF', t.community) or t.recorder = 'PCS' and t.danger then t.recorder
    else coalesce(t.community, 'MSB') end;
  call pg_temp.write(t, s.clock, pg_temp.hand_of(t.recorder, t.tale_no), 'record');
  call pg_temp.tell_notices(t, s);
  call pg_temp.tell_passing_on(t, s);
  if t.course = 'waiting' then
    return;
  end if;
  s.clock := pg_temp.later(s.clock, case
    when t.danger and late then pg_temp.between(t.tale_no, 'screen', 130, 400)
    when t.danger then pg_temp.between(t.tale_no, 'screen', 5, 90)
    when late then pg_temp.between(t.tale_no, 'screen', 4400, 8600)
    else pg_temp.between(t.tale_no, 'screen', 20, 420) end, by_day);
  if t.course in ('proposed out', 'screened out') then
    call pg_temp.tell_screening_out(t, s);
    return;
  end if;
  if pg_temp.draw(t.tale_no, 'opened at once', 100) >= 8 or t.course = 'screened' then
    call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'screen', code => 'valid', note => '经核实，情况属实');
  end if;
  if t.course <> 'screened' then
    s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'open', 4, case when t.danger then 30 else 150 end), by_day);
    call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'open', note => t.summary);
  end if;
end $$;

-- It takes two: another person of the office confirms what the holder proposes.
create procedure pg_temp.tell_screening_out(t tale, inout s pg_temp.scene) language plpgsql as $$
declare
  proposer constant text := pg_temp.hand_of(s.holder, t.tale_no);
  second constant text := (select min(l.role_name) from staged_login l where l.code = 'MSB' and l.role_name <> proposer);
  reason constant text := case when t.tale_no > 432 then 'duplicate'
    else pg_temp.pick(t.tale_no, 'reason', 'not_a_minor', 'outside_subdistrict', 'unfounded', 'no_difficulty', 'other') end;
begin
  call pg_temp.write(t, s.clock, proposer, 'screen', code => 'out', duty => reason, note => '经核实，拟不立案');
  if t.course = 'screened out' then
    s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'confirm', 300, 4300));
    call pg_temp.write(t, s.clock, second, 'screen', code => 'out', note => '同意筛除');
    if t.channel <> 'patrol' then
      s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'feedback', 60, 9500));
      call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'feedback', note => '已向报告人反馈');
    end if;
  end if;
end $$;
