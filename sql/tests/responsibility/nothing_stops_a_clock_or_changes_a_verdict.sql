-- Silence, passing round, returning, pausing, leaving, renaming, editing the rule afterwards: none stops or resets a clock, and none
-- changes a verdict of before. The same story is told with each of them: a child that was not seen in time, a day late when it begins, two
-- days later still. Only a pause, which the leading group grants, takes its own minutes away. 2026-03-02 is a Monday.
--
-- Seen to fail: with a first contact owed anew at each hand-over in core.take_up_case; with an hour that is nobody's in core.lateness; with
-- everything charged to who holds the case now in core.charged.
begin;
\ir ../helpers/street.sql
select * from no_plan();

create function story.late_by(number text, until timestamptz) returns text
language sql as $$
  select coalesce(string_agg(u.code || ' ' || extract(epoch from l.part)::bigint / 60, ', ' order by u.code), 'nobody')
  from (select l.unit_id, sum(upper(p) - lower(p)) as part
        from core.lateness(story.matter(number)) l join core.obligation o on o.obligation_id = l.obligation_id and o.kind = 'case.first_contact'
        cross join lateral unnest(tstzmultirange(l.late) * tstzmultirange(tstzrange(null, until))) p group by l.unit_id) l
  join core.unit u on u.unit_id = l.unit_id
$$;
create function story.clock_of(number text) returns text
language sql as $$
  select string_agg(concat_ws(' ', to_char(o.clock_from at time zone 'Asia/Shanghai', 'MM-DD HH24:MI'), to_char(o.due_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI'), o.rule_frozen ->> 'amount', o.ending), '; ')
  from core.obligation o where o.matter_id = story.matter(number) and o.kind = 'case.first_contact'
$$;
-- As the audit tells it: the lines of the delay up to an instant are those of before, or begin where they began.
create function story.audited(number text) returns text
language sql as $$ select story.as_login('xt_sj91_91', 'select string_agg(concat_ws('' '', started, due), ''; '') from (select min(started) as started, max(due) as due from api.audit_case(%L) where section = ''lateness'' and what = ''首次见到本人'') a', number) $$;

create function story.manoeuvre(name text, number text) returns void
language plpgsql as $$
declare
  at constant timestamptz := core.now();
begin
  case name
    when 'silence' then
      for hour in 1 .. 40 loop
        perform story.clock(at + hour * interval '1 hour'), story.as_login('xt_msb_91', 'select count(*) from api.sweep(false)');
      end loop;
    when 'passing round' then
      perform story.offer(number, 'FL', 'xt_pcs_91'), story.clock(at + interval '1 hour'), story.accept(number, 'xt_fl_91'),
        story.clock(at + interval '2 hours'), story.offer(number, 'SFS', 'xt_fl_91'), story.clock(at + interval '3 hours'), story.accept(number, 'xt_sfs_91'),
        story.clock(at + interval '4 hours'), story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', number);
    when 'returning' then
      for turn in 0 .. 2 loop
        perform story.clock(at + turn * interval '3 hours'), story.offer(number, 'FL', 'xt_pcs_91'), story.clock(at + turn * interval '3 hours' + interval '2 hours'),
          story.give_back(number, 'xt_fl_91');
      end loop;
    when 'pausing' then
      perform story.pause(number, at + interval '10 hours');
    when 'a person leaves' then
      perform story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, ''xt_pcs_91'')', number),
        story.clock(at + interval '1 hour'), story.as_login('xt_msb_91', 'select count(*) from api.end_login(''xt_pcs_91'', ''xt_pcs_92'', false)');
    when 'the unit is dissolved' then
      perform story.as_login('xt_msb_91', 'select count(*) from api.dissolve_unit(''PCS'', ''FL'', ''撤并'', false)');
    when 'the unit is merged' then
      perform story.as_login('xt_msb_91', 'select count(*) from api.merge_unit(''PCS'', ''SFS'', ''合并'', false)');
    when 'renaming' then
      perform story.as_login('xt_msb_91', 'select api.rename_unit(''PCS'', ''更名派出所'')');
    when 'editing the rule' then
      perform story.as_login('xt_msb_91', 'select rule from api.set_rule(''case.first_contact'', 30, ''day'', ''会议纪要'', ''high'')');
    when 'extending what is owed' then
      perform story.as_login('xt_pcs_91', 'select event_id from api.ask_extension(%L, ''case.assess'', %L, ''x'')', number, (at + interval '30 days')::text),
        story.as_login('xt_ldz_91', 'select answered_at from api.answer_request(%L, true)', number);
  end case;
end $$;

create function story.told_with(name text) returns table (clock text, verdict_before text, verdict_after text, whole interval, parts interval, audited_before text, audited_after text)
language plpgsql as $$
declare
  number text;
begin
  perform story.clock('2026-03-02 09:00+08');
  number := story.case_at('PCS');
  perform story.clock('2026-03-04 09:00+08');
  verdict_before := story.late_by(number, core.now());
  audited_before := story.audited(number);
  perform story.manoeuvre(name, number);
  perform story.clock('2026-03-06 09:00+08');
  clock := story.clock_of(number);
  verdict_after := story.late_by(number, '2026-03-04 09:00+08');
  audited_after := story.audited(number);
  whole := story.lateness_of(o) from core.obligation o where o.matter_id = story.matter(number) and o.kind = 'case.first_contact';
  parts := sum(upper(l.late) - lower(l.late)) from core.lateness(story.matter(number)) l join core.obligation o using (obligation_id) where o.kind = 'case.first_contact';
  perform story.commit_check();
  raise exception using errcode = 'ZZ000';
exception when sqlstate 'ZZ000' then
  return next;
end $$;

create temporary table told as
select m.name, t.* from unnest(array['silence', 'passing round', 'returning', 'pausing', 'a person leaves', 'the unit is dissolved', 'the unit is merged', 'renaming',
  'editing the rule', 'extending what is owed']) with ordinality m (name, nth) cross join lateral story.told_with(m.name) t order by m.nth;
select is(t.clock, '03-02 09:00 03-03 09:00 24', t.name || ' resets no clock, moves no deadline, changes no rule of what runs') from told t;
-- acts of one instant lie microseconds apart
select is(date_trunc('second', t.whole + interval '0.5 seconds'), case t.name when 'pausing' then interval '62 hours' else interval '72 hours' end, t.name || ' stops no clock' || case t.name when 'pausing' then ' but for its own minutes' else '' end) from told t;
select is(t.parts, t.whole, t.name || ': somebody answers for every minute') from told t;
select is(t.verdict_before || ' > ' || t.verdict_after, 'PCS 1440 > PCS 1440', t.name || ' changes no verdict of before') from told t;
select is(t.audited_after, t.audited_before, t.name || ': the audit tells the delay from when it began') from told t;

select * from finish();
rollback;
