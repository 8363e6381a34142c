-- try_rules against the world in which the rules were set: the same acts, told twice. In the one the rules of the plan hold and others are tried
-- on the past; in the other those were set before. The verdicts are the same, kind by kind and unit by unit, also over a hand-over, a pause, a
-- higher risk, a decision above, a unit that is dissolved, and the end of a case. (How many rounds of visits there are may differ: each begins where one was met.)
--
-- 2024-03-04 is a Monday, before anything of the demo. Seen to fail: with clock_from for counts_from in api.try_rules.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

\set proposed '[{"kind": "case.visit", "amount": 9, "time_unit": "day", "risk": "medium"}, {"kind": "case.visit", "amount": 4, "time_unit": "day", "risk": "high"}, {"kind": "case.first_contact", "amount": 1, "time_unit": "working_day", "risk": "medium"}, {"kind": "case.assess", "amount": 2, "time_unit": "working_day"}, {"kind": "case.accept", "amount": 3, "time_unit": "hour", "risk": "medium"}, {"kind": "case.plan", "amount": 30, "time_unit": "day"}, {"kind": "close.confirm", "amount": 0, "time_unit": "day"}, {"kind": "tier.decide", "amount": 1, "time_unit": "hour"}]'

create function story.visited(number text, by text) returns text
language sql as $$ select story.as_login(by, 'select event_id from api.record_visit(%L, true, ''见到'')', number) $$;

-- Two months, the same each time. Dates alone decide; nothing is asked of the rules.
create procedure story.live()
language plpgsql as $$
declare
  a text; b text; c text; d text;
begin
  perform story.clock('2024-03-04 09:00+08');
  a := story.open(story.lead('xt_msb_91', 'SQ91'), 'medium');
  b := story.open(story.lead('xt_msb_91', 'SQ91'), 'medium');
  c := story.open(story.lead('xt_msb_91', 'SQ91'), 'medium');
  d := story.open(story.lead('xt_msb_91', 'SQ91'), 'medium');
  perform story.offer(n, 'JGZX') from unnest(array[a, d]) n;
  perform story.offer(b, 'SFS'), story.offer(c, 'PCS');
  perform story.clock('2024-03-04 11:00+08'), story.accept(a, 'xt_jgzx_91'), story.accept(b, 'xt_sfs_91');
  perform story.clock('2024-03-04 15:00+08'), story.accept(c, 'xt_pcs_91'), story.accept(d, 'xt_jgzx_91');
  perform story.clock('2024-03-06 10:00+08'), story.visited(a, 'xt_jgzx_91'), story.visited(b, 'xt_sfs_91');
  perform story.assess(a, 'xt_jgzx_91', 'medium'), story.assess(b, 'xt_sfs_91', 'medium');
  perform story.clock('2024-03-08 10:00+08'), story.assess(c, 'xt_pcs_91', 'medium'), story.visited(c, 'xt_pcs_91');
  perform story.clock('2024-03-13 10:00+08'), story.as_login('xt_jgzx_91', 'select to_unit from api.escalate_case(%L, ''x'')', a);
  perform story.clock('2024-03-14 10:00+08'), story.as_login('xt_ldz_91', 'select event_id from api.decide_escalation(%L, ''instruct'', ''x'')', a);
  perform story.visited(a, 'xt_jgzx_91');
  perform story.as_login('xt_pcs_91', 'select event_id from api.ask_pause(%L, ''2024-03-27 09:00+08'', ''x'')', c), story.as_login('xt_ldz_91', 'select kind from api.answer_request(%L, true)', c);
  perform story.clock('2024-03-22 10:00+08'), story.assess(b, 'xt_sfs_91', 'high');
  perform story.clock('2024-03-25 10:00+08'), story.visited(b, 'xt_sfs_91'), story.visited(d, 'xt_jgzx_91');
  perform story.offer(a, 'FL', 'xt_jgzx_91');
  perform story.clock('2024-03-26 10:00+08'), story.accept(a, 'xt_fl_91');
  perform story.clock('2024-03-29 10:00+08'), story.as_login('xt_msb_91', 'select count(*) from api.dissolve_unit(''SFS'', ''FL'', ''撤销'', false)');
  perform story.clock('2024-04-01 10:00+08'), story.visited(b, 'xt_fl_91'), story.visited(c, 'xt_pcs_91');
  perform story.propose_closing(c, 'xt_pcs_91');
  perform story.clock('2024-04-02 10:00+08'), story.close(c, 'xt_ldz_91');
  perform story.clock('2024-04-12 10:00+08'), story.visited(a, 'xt_fl_91');
  perform story.clock('2024-05-03 00:00+08');
end $$;
-- KIND UNIT LATE, of what began in these two months and was tried.
create function story.verdicts(what text, proposed text) returns text[]
language sql as $$
  select array(
    select json_array_elements_text(story.as_login('xt_msb_91',
      'select json_agg(concat_ws('' '', kind, unit_code, ' || what || ') order by kind, unit_code) from api.try_rules(%L, ''2024-03-04'', ''2024-05-02'') where unit_code in (''JGZX'', ''SFS'', ''FL'', ''PCS'', ''MSB'', ''LDZ'')
       and kind in (''case.visit'', ''case.first_contact'', ''case.assess'', ''case.accept'', ''case.plan'', ''close.confirm'', ''tier.decide'')', proposed)::json))
$$;

create temporary table world (name text, verdicts text[]) on commit drop;
savepoint before;
call story.live();
select story.verdicts('would_be_late', :'proposed') as tried, story.verdicts('late', :'proposed') as was \gset
select story.commit_check();
rollback to before;
select story.clock('2024-03-03 09:00+08');
select story.as_login('xt_msb_91', 'select rule from api.set_rule(%L, %L, %L, ''试验'', coalesce(%L, ''any''))', r ->> 'kind', r ->> 'amount', r ->> 'time_unit', coalesce(r ->> 'risk', 'any')) from jsonb_array_elements(:'proposed'::jsonb) r;
call story.live();
select story.verdicts('late', :'proposed') as became, story.verdicts('would_be_late', :'proposed') as again \gset
select isnt(:'tried'::text[], :'was'::text[], 'the other rules make a difference');
select is(:'tried'::text[], :'became'::text[], 'what was tried is what then happened');
select is(:'again'::text[], :'became'::text[], 'and what is tried once it is set is what is');
select story.commit_check();
select * from finish();
rollback;
