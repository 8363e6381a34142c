-- How a case is looked after: the child is seen, the case assessed and planned, the reporter told, and the child seen again in the rounds
-- that its risk asks for, which sinks in time. Most of it is done in time, one of ten is not.

-- Some minutes, or, in one of ten draws, too many of them.
create function pg_temp.takes(t tale, what text, lowest int, highest int, too_many int) returns int language sql stable as $$
  select case when pg_temp.draw((t).tale_no, 'late ' || what, 10) = 0 then too_many + pg_temp.draw((t).tale_no, what, too_many / 2 + 1)
    else pg_temp.between((t).tale_no, what, lowest, highest) end
$$;

-- Days between two visits of a round (sql/reference/r_deadline_rules.csv, case.visit).
create function pg_temp.round_days(risk text) returns int language sql immutable as $$
  select case risk when 'emergency' then 3 when 'high' then 7 when 'medium' then 30 else 90 end
$$;

create function pg_temp.next_lower(risk text) returns text language sql immutable as $$
  select case risk when 'emergency' then 'high' when 'high' then 'medium' else 'low' end
$$;

-- Another person of the office, or of the leading group where the office itself asks.
create function pg_temp.second_person(t tale, proposer text, what text) returns text language sql stable as $$
  select pg_temp.hand_of(case when l.group_name = 'weibao_office' then pg_temp.pick((t).tale_no, what, 'LDZ', 'XTJD') else 'MSB' end, (t).tale_no)
  from staged_login l where l.role_name = proposer
$$;

create procedure pg_temp.tell_visit(t tale, inout s pg_temp.scene, key text, minutes int) language plpgsql as $$
declare
  before constant timestamptz := s.clock;
begin
  s.clock := pg_temp.later(s.clock, minutes, s.holder <> 'PCS');
  call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'visit',
    seen => pg_temp.draw(t.tale_no, 'seen ' || key, 9) > 0,
    happened_at => case when pg_temp.draw(t.tale_no, 'recorded later ' || key, 6) = 0
      then greatest(before + (s.clock - before) / 2, s.clock - interval '2 days') end,
    note => '入户走访');
end $$;

-- An assessment that lowers the risk waits for a second person; one of twenty waits still.
create procedure pg_temp.tell_lowering(t tale, inout s pg_temp.scene, inout level text) language plpgsql as $$
declare
  assessor constant text := pg_temp.hand_of(s.holder, t.tale_no);
  lower constant text := pg_temp.next_lower(level);
begin
  s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'reassessed as ' || lower, 100, 900));
  call pg_temp.write(t, s.clock, assessor, 'assess', code => lower, note => '情况好转，建议降低风险等级');
  if pg_temp.draw(t.tale_no, 'lowering waits', 20) > 0 then
    s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'lowered to ' || lower, 200, 1400));
    call pg_temp.write(t, s.clock, pg_temp.second_person(t, assessor, 'lowered by'), 'lower', note => '同意降级');
    level := lower;
  end if;
end $$;

-- The first contact, the assessment, the plan, what the reporter is told, and who helps and works on it.
create procedure pg_temp.tell_first_steps(t tale, inout s pg_temp.scene) language plpgsql as $$
declare
  hand constant text := pg_temp.hand_of(s.holder, t.tale_no);
  helper constant text := pg_temp.pick(t.tale_no, 'helper', 'FL', 'SFS', 'JGZX', 'TGW', 'MSB');
begin
  if pg_temp.draw(t.tale_no, 'officer', 3) = 0 and not pg_temp.is_on_paper(s.holder) then
    s.clock := pg_temp.later(s.clock, 3, s.holder <> 'PCS');
    call pg_temp.write(t, s.clock, hand, 'officer', unit => hand);
  end if;
  call pg_temp.tell_visit(t, s, 'first visit', case t.risk
    when 'emergency' then pg_temp.takes(t, 'first visit', 10, 60, 1500)
    when 'high' then pg_temp.takes(t, 'first visit', 30, 400, 2500)
    else pg_temp.takes(t, 'first visit', 60, 1500, 9000) end);
  if t.channel <> 'patrol' then
    s.clock := pg_temp.later(s.clock, pg_temp.takes(t, 'feedback', 20, 200, 9000));
    call pg_temp.write(t, s.clock, hand, 'feedback', note => '已向报告人反馈');
  end if;
  s.clock := pg_temp.later(s.clock, pg_temp.takes(t, 'assessed', 200, 3500, 16000));
  call pg_temp.write(t, s.clock, hand, 'assess', code => t.risk, note => '走访评估');
  s.clock := pg_temp.later(s.clock, pg_temp.takes(t, 'planned', 100, 2500, 16000));
  call pg_temp.write(t, s.clock, hand, 'plan', note => '一人一策帮扶方案');
  if pg_temp.draw(t.tale_no, 'support', 6) = 0 and s.holder <> helper and s.holder is distinct from t.place then
    s.clock := pg_temp.later(s.clock, 20);
    call pg_temp.write(t, s.clock, hand, 'support', unit => helper, note => '请协助帮扶');
  end if;
end $$;

-- Round after round, until the given instant.
create procedure pg_temp.tell_rounds(t tale, inout s pg_temp.scene, until timestamptz) language plpgsql as $$
declare
  level text := t.risk;
  visits int := 0;
  period int;
begin
  loop
    period := 1440 * pg_temp.round_days(level);
    exit when s.clock + make_interval(mins => period) > until;
    visits := visits + 1;
    call pg_temp.tell_visit(t, s, 'visit ' || visits,
      pg_temp.takes(t, 'visit ' || visits, period * 6 / 10, period * 9 / 10, period * 12 / 10) - 900 * (period > 9000)::int);
    if level <> 'low' and visits % 3 = 0 then
      call pg_temp.tell_lowering(t, s, level);
    elsif level = 'low' and visits % 2 = 0 then
      s.clock := pg_temp.later(s.clock, 90);
      call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'assess', code => level, note => '定期评估，情况稳定');
    end if;
  end loop;
end $$;

-- The community of the place, else the office, goes to see the child twice after the closing.
create procedure pg_temp.tell_follow_up(t tale, inout s pg_temp.scene) language plpgsql as $$
begin
  s.holder := coalesce(t.community, 'MSB');
  for nth in 1 .. 2 loop
    s.clock := pg_temp.later(s.clock, pg_temp.takes(t, 'follow-up ' || nth, 8000, 36000 * nth, 50000 * nth));
    call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'visit', seen => true, note => '结案回访');
  end loop;
end $$;
