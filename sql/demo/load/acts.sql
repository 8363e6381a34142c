-- Writes down the acts of every tale but the stories.

-- A course that makes no sense for the units of a tale becomes one that does: nobody offers to itself, assigns without a
-- duty, or passes a case on to who has it (the office and its second post are one); a grid gives it back, because it cannot
-- close it.
create function pg_temp.sensible_course(t tale, holder text) returns text language sql stable as $$
  select case
    when (t).unit = holder or (t).unit = 'MSB' and holder = 'OFF' then 'kept'
    when (t).unit = (t).place and (t).course not in ('unanswered', 'withdrawn', 'returned', 'lapsed') then 'back'
    when (t).course like 'assigned%' and (t).duty is null then 'accepted'
    when (t).course in ('passed on', 'returned, then another') and (holder = 'OFF' or 'MSB' in (holder, (t).unit)) then 'accepted'
    else (t).course end
$$;

-- From the opening on; leaves the holder that will close it.
create procedure pg_temp.tell_course(t tale, inout s pg_temp.scene) language plpgsql as $$
declare
  opener constant text := s.holder;
  course constant text := pg_temp.sensible_course(t, s.holder);
  next constant text := case when course = 'passed on' then 'MSB' when t.unit = t.place then t.community else opener end;
begin
  if course in ('kept', 'assigned') then
    call pg_temp.tell_first_steps(t, s);
  end if;
  if course not in ('kept', 'assigned') then
    call pg_temp.tell_offer(t, s, t.unit, case when course like 'returned%' and t.tale_no % 2 = 0 then null else t.duty end);
  end if;

  case course
    when 'kept', 'unanswered' then null;
    when 'assigned', 'assigned over an offer' then
      call pg_temp.tell_assignment(t, s);
    when 'accepted' then
      call pg_temp.tell_acceptance(t, s, t.unit);
    when 'back', 'passed on' then
      call pg_temp.tell_acceptance(t, s, t.unit);
      call pg_temp.tell_first_steps(t, s);
      call pg_temp.tell_offer(t, s, next, null);
      call pg_temp.tell_acceptance(t, s, next);
    when 'returned' then
      call pg_temp.tell_return(t, s, t.unit);
    when 'returned, then another' then
      call pg_temp.tell_return(t, s, t.unit);
      call pg_temp.tell_offer(t, s, 'MSB', 'D-MSB-11');
      call pg_temp.tell_acceptance(t, s, 'MSB');
    when 'withdrawn' then
      s.clock := pg_temp.later(s.clock, pg_temp.between(t.tale_no, 'withdrawn', 5, 600));
      call pg_temp.write(t, s.clock, pg_temp.hand_of(opener, t.tale_no), 'withdraw', note => '材料补充后再派');
    when 'lapsed' then null;
  end case;
end $$;

do $$
declare
  t tale;
  s pg_temp.scene;
  stays_open boolean;
  g constant stage := (select g from stage g);
begin
  for t in select * from tale where story is null order by tale_no loop
    call pg_temp.tell_lead(t, s);
    continue when t.course in ('waiting', 'screened', 'proposed out', 'screened out');
    call pg_temp.tell_course(t, s);
    continue when t.course = 'unanswered';
    if not exists (select from act a where a.tale_no = t.tale_no and a.verb = 'assess') then
      call pg_temp.tell_first_steps(t, s);
    end if;
    stays_open := t.tale_no between 281 and 320 or pg_temp.draw(t.tale_no, 'stays open', 8) = 0 or s.holder = t.place;
    call pg_temp.tell_rounds(t, s, case when stays_open then g.ends else s.clock + pg_temp.between(t.tale_no, 'cared for', 25, 150) * interval '1 day' end);
    continue when stays_open;
    call pg_temp.tell_closing(t, s);
  end loop;
end $$;

-- what lies after the last midnight has not happened yet
delete from act a using stage s where a.at >= s.ends;
