-- Where two persons are needed, one person with two posts is one: xt_msb_92 and xt_ldz_92 are the same, and so are xt_msb_91 and xt_off_91.
-- And a unit and the one that is seated in it are one unit.
--
-- Seen to fail: without person_no in core.check_second_person, core.confirm_screening_out and api.answer_request.
begin;
\ir ../helpers/street.sql
\ir ../helpers/endings.sql
select * from no_plan();

create function story.lowering(number text, by text) returns text
language sql as $$ select split_part(story.as_login(by, 'select event_id from api.assess_case(%L, ''low'', ''x'', null, ''x'', ''x'')', number), '/', 1) $$;
create function story.asked_again(number text, by text) returns text
language plpgsql as $$
begin
  perform story.propose_closing(number, 'xt_msb_91'), story.close(number, 'xt_ldz_91');
  return split_part(story.as_login(by, 'select event_id from api.ask_reopening(%L, ''other'', ''x'')', number), '/', 1);
end $$;
create function story.pause_asked(number text, by text) returns text
language sql as $$ select split_part(story.as_login(by, 'select event_id from api.ask_pause(%L, %L, ''x'')', number, (core.now() + interval '3 days')::text), '/', 1) $$;
create function story.proposed(number text, by text) returns text
language sql as $$ select split_part(story.propose_closing(number, by), '/', 1) $$;
create function story.out(lead text, by text) returns text
language sql as $$ select story.as_login(by, 'select lead_number from api.screen_lead(%L, ''out'', ''unfounded'')', lead) $$;

-- Each act by the first person, and who may not and may be the second.
create temporary table second as
select v.* from (values
  ('a closing', story.proposed(story.case_at(), 'xt_msb_92'), 'api.confirm_closing(%L)', 'WB204 another_person_must_confirm', array['xt_ldz_92', 'xt_off_92', 'xt_msb_91'], 'xt_ldz_91'),
  ('a refusal of a closing', story.proposed(story.case_at(), 'xt_msb_92'), 'api.refuse_closing(%L, ''x'')', 'WB204 another_person_must_confirm', array['xt_ldz_92', 'xt_off_92'], 'xt_ldz_91'),
  ('an end of another kind', split_part(story.as_login('xt_msb_92', 'select event_id from api.end_by_adoption(%L, ''x'')', story.case_at()), '/', 1), 'api.confirm_closing(%L)', 'WB204 another_person_must_confirm', array['xt_ldz_92', 'xt_off_92'], 'xt_ldz_91'),
  ('a lower risk', story.lowering(story.case_at(), 'xt_msb_92'), 'api.confirm_lowering(%L)', 'WB204 another_person_must_confirm', array['xt_ldz_92', 'xt_off_92'], 'xt_ldz_91'),
  ('a reopening', story.asked_again(story.case_at(), 'xt_msb_92'), 'api.reopen_case(%L, null, ''x'')', 'WB204 another_person_must_confirm', array['xt_ldz_92', 'xt_off_92'], 'xt_ldz_91'),
  ('a refusal of a reopening', story.asked_again(story.case_at(), 'xt_msb_92'), 'api.refuse_reopening(%L, ''x'')', 'WB204 another_person_must_confirm', array['xt_ldz_92'], 'xt_ldz_91'),
  ('a pause', story.pause_asked(story.case_at(), 'xt_msb_92'), 'api.answer_request(%L, true)', 'WB208 a_higher_tier_must_answer', array['xt_ldz_92', 'xt_off_92', 'xt_msb_91'], 'xt_ldz_91'),
  ('a review after a death', story.dies(story.case_at(), 'xt_msb_92'), 'api.conclude_review(%L, ''x'')', 'WB204 another_person_must_confirm', array['xt_ldz_92'], 'xt_ldz_91'),
  ('a screening out', story.out(story.lead('xt_msb_91'), 'xt_msb_91'), 'api.screen_lead(%L, ''out'')', 'WB204 another_person_must_confirm', array['xt_off_91', 'xt_msb_91'], 'xt_off_92')) v (what, number, call, rule, not_by, by);
select story.refuses(l, s.rule, s.what || ' is not confirmed by ' || l, 'select ' || s.call, s.number) from second s cross join unnest(s.not_by) l;
select story.lets(s.by, s.what || ' is confirmed by another person', 'select ' || s.call, s.number) from second s;
select is(story.as_login('xt_ldz_92', 'select count(*) from my_work where kind in (''confirm_closing'', ''confirm_lowering'') and number = any (%L)', (select array_agg(number) from second where what in ('a closing', 'a lower risk'))::text), '0',
  'nor is the person asked, in the other post, to confirm what it proposed');

select * from finish();
rollback;
