-- The courses that a case takes from unit to unit, and its end.

create procedure pg_temp.tell_offer(t tale, inout s pg_temp.scene, to_unit text, duty text) language plpgsql as $$
begin
  s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'offer to ' || to_unit, 4, case when t.risk = 'emergency' then 20 else 240 end),
                           s.holder <> 'PCS' and t.risk <> 'emergency');
  call pg_temp.write(t, s.clock, pg_temp.hand_of(s.holder, t.tale_no), 'dispatch', unit => to_unit, duty => duty, note => '请按职责办理');
end $$;

-- Minutes until an offer is answered: one of six is late (emergency 2 h, high 4 h, others 2 working days).
create function pg_temp.answer_takes(t tale, to_unit text) returns int language sql stable as $$
  select case
    when pg_temp.draw((t).tale_no, 'late ' || to_unit, 6) = 0 then case (t).risk
      when 'emergency' then pg_temp.between((t).tale_no, to_unit, 130, 420)
      when 'high' then pg_temp.between((t).tale_no, to_unit, 260, 1500)
      else pg_temp.between((t).tale_no, to_unit, 5900, 9500) end
    else case (t).risk
      when 'emergency' then pg_temp.between((t).tale_no, to_unit, 4, 100)
      when 'high' then pg_temp.between((t).tale_no, to_unit, 15, 200)
      else pg_temp.between((t).tale_no, to_unit, 30, 1500) end end
$$;

-- The unit answers by its own login, or on a paper that the office heard of before it recorded it.
create procedure pg_temp.tell_answer(
  t tale, inout s pg_temp.scene, to_unit text, verb text, code text default null, duty text default null, note text default null)
language plpgsql as $$
declare
  offered_at constant timestamptz := s.clock;
begin
  s.clock := pg_temp.later(s.clock, pg_temp.answer_takes(t, to_unit), to_unit <> 'PCS');
  if pg_temp.is_on_paper(to_unit) then
    call pg_temp.write(t, s.clock, pg_temp.hand_of(to_unit, t.tale_no), verb, to_unit, code, duty, note => note,
      happened_at => offered_at + (s.clock - offered_at) / 2, paper => format('演练复函〔%s〕号', t.tale_no));
  else
    call pg_temp.write(t, s.clock, pg_temp.hand_of(to_unit, t.tale_no), verb, null, code, duty, note => note);
  end if;
end $$;

create procedure pg_temp.tell_acceptance(t tale, inout s pg_temp.scene, to_unit text) language plpgsql as $$
begin
  call pg_temp.tell_answer(t, s, to_unit, 'accept');
  s.holder := to_unit;
end $$;

create procedure pg_temp.tell_return(t tale, inout s pg_temp.scene, to_unit text) language plpgsql as $$
declare
  reason constant text := pg_temp.pick(t.tale_no, 'return',
    'wrong_matter', 'wrong_matter', 'insufficient_material', 'unclear_ownership', 'insufficient_material', 'other');
begin
  call pg_temp.tell_answer(t, s, to_unit, 'return', reason, 'D-MSB-11', '经研究，认为应由其他单位办理');
end $$;

-- Another person, of another unit, confirms, or, one of twelve times, refuses, and it is proposed again three weeks later.
create procedure pg_temp.tell_closing(t tale, inout s pg_temp.scene) language plpgsql as $$
declare
  proposer constant text := pg_temp.hand_of(s.holder, t.tale_no);
  confirmer constant text := pg_temp.second_person(t, proposer, 'confirmed by');
  reason constant text := pg_temp.pick(t.tale_no, 'closing reason',
    'difficulty_resolved', 'difficulty_resolved', 'guardianship_restored', 'other');
begin
  s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'closing', 300, 4000));
  call pg_temp.write(t, s.clock, proposer, 'propose', code => reason, note => '目标已达成，拟结案');
  if pg_temp.draw(t.tale_no, 'closing refused', 12) = 0 then
    s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'refusing', 400, 3000));
    call pg_temp.write(t, s.clock, confirmer, 'refuse', note => '帮扶措施尚未落实，暂不结案');
    call pg_temp.tell_visit(t, s, 'visit after the refusal', 3000);
    s.clock := pg_temp.later(s.clock, 25000);
    call pg_temp.write(t, s.clock, proposer, 'propose', code => reason, note => '措施已落实，再次提出结案');
  end if;
  if pg_temp.draw(t.tale_no, 'not confirmed', 12) > 0 or t.tale_no < 180 then
    s.clock := pg_temp.later(s.clock, pg_temp.takes(t, 'confirming', 400, 2800, 7000));
    call pg_temp.write(t, s.clock, confirmer, 'confirm', note => '同意结案');
    call pg_temp.tell_follow_up(t, s);
  end if;
end $$;

-- The office or the leading group makes a unit responsible, by a duty of its own.
create procedure pg_temp.tell_assignment(t tale, inout s pg_temp.scene) language plpgsql as $$
declare
  assigner constant text := pg_temp.pick(t.tale_no, 'assigned by', 'MSB', 'LDZ', 'XTJD');
begin
  s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'assigned', 60, 3000));
  call pg_temp.write(t, s.clock, pg_temp.hand_of(assigner, t.tale_no), 'assign', unit => t.unit, duty => t.duty, note => '指定办理');
  s.holder := t.unit;
end $$;
