-- A restricted case stands in nothing that anybody sees who was not named: office, leading group, auditor and colleagues of the named ones
-- included. It goes on being owed. 2026-03-02 is a Monday.
--
-- Seen to fail: without the condition on login_ids in core.visible_matter, core.may_see, core.work_of_mine, and without core.kept_from_me
-- in core.timeline_event, core.visible_obligation and api.orders.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS', risk => 'high') as number \gset
select l.lead_number as lead from core.lead l join core.case_file c on c.lead_id = l.lead_id where c.case_number = :'number' \gset
\set kept :number '|' :lead
select story.as_login('xt_msb_91', 'select event_id from api.issue_order(%L, ''reminder'', ''请办理'', ''PCS'')', :'number');
select cmp_ok(cardinality(story.shown_in('xt_pcs_92', :'kept')), '>', 4, 'before, a colleague sees it');
select cmp_ok(cardinality(story.shown_in('xt_sj91_91', :'kept')), '>', 4, 'and the auditor');

\set restrict 'select named from api.restrict_case(%L, ''性侵害'', array[''xt_msb_91'', ''xt_pcs_91''])'
select story.refuses('xt_msb_91', 'WB508 somebody_above_knows_the_matter', 'somebody who supervises is named', 'select api.restrict_case(%L, ''sexual_harm'', array[''xt_pcs_91''])', :'number');
select story.refuses('xt_msb_91', 'WB364 no_such_login', 'a login that is none', 'select api.restrict_case(%L, ''sexual_harm'', array[''xt_none''])', :'number');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'nobody named', 'select api.restrict_case(%L, ''sexual_harm'', ''{}'')', :'number');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'another reason is told', 'select api.restrict_case(%L, ''other'', array[''xt_msb_91'', ''xt_pcs_91''])', :'number');
select story.refuses('xt_pcs_91', 'WB202 not_for_your_group', 'the holder does not restrict', 'select api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_pcs_91''])', :'number');
savepoint before;
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_ldz_91''])', :'number');
select throws_ok('set constraints all immediate', 'WB505', null, 'nobody of the holder named');
rollback to before;

select is(story.as_login('xt_msb_91', :'restrict', :'number'), '2', 'restricted to two');
select story.commit_check();
select cmp_ok(cardinality(story.shown_in('xt_pcs_91', :'kept')), '>', 4, 'who was named at the holder sees it');
select cmp_ok(cardinality(story.shown_in('xt_msb_91', :'kept')), '>', 4, 'and at the office');
select is(story.shown_in(l, :'kept'), '{}', l || ' finds it nowhere')
from unnest(array['xt_msb_92', 'xt_ldz_91', 'xt_sj91_91', 'xt_pcs_92', 'xt_sq91_91', 'xt_sq91_wg01_91', 'xt_fx91_91', 'xt_fl_91']) l;
select story.refuses(l, 'WB101 no_such_case', l || ' opens nothing', 'select api.ask_to_open(%L)', :'number') from unnest(array['xt_msb_92', 'xt_ldz_91', 'xt_pcs_92', 'xt_sq91_91']) l;
select story.refuses('xt_pcs_92', 'WB101 no_such_case', 'nor records', 'select api.record_visit(%L, true, ''x'')', :'number');
select story.refuses('xt_msb_92', 'WB101 no_such_case', 'nor lifts', 'select api.lift_restriction(%L, ''x'')', :'number');
select story.lets('xt_pcs_91', 'who was named works on it', 'select event_id from api.record_visit(%L, true, ''见到'')', :'number');

-- It is offered to a unit of which somebody was named, and to no other.
select story.refuses('xt_msb_91', 'WB506 nobody_of_the_unit_may_know', 'nobody there was named', 'select api.dispatch_case(%L, ''FL'')', :'number');
select is(story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sexual_harm'', array[''xt_msb_91'', ''xt_pcs_91'', ''xt_fl_91''])', :'number'), '3', 'named anew');
select story.offer(:'number', 'FL');
select story.accept(:'number', 'xt_fl_91');
select story.commit_check();
select is(story.holder(:'number'), 'FL', 'and accepted there');

-- The sweep acts on it and tells nobody who was not named.
select story.clock('2026-03-20 09:00+08');
select is(story.shown('xt_msb_92', 'select * from api.sweep(false)', :'kept'), false, 'the sweep does not tell');
select cmp_ok((select count(*)::int from core.event e where e.matter_id = story.matter(:'number') and e.kind in ('reminded', 'order_issued', 'escalated')), '>', 1, 'and acts');

-- A day before it was restricted could be seen; the days since could not.
select isnt_empty($$ select from core.login l, core.seen_during(l, '[2026-03-02 08:00+08,2026-03-02 09:00:00.1+08)') s join core.case_file c on c.case_id = s.matter_id where l.role_name = 'xt_msb_92' and c.case_number = $$ || quote_literal(:'number'), 'before');
select is_empty($$ select from core.login l, core.seen_during(l, '[2026-03-03,2026-03-04)') s join core.case_file c on c.case_id = s.matter_id where l.role_name in ('xt_msb_92', 'xt_pcs_92') and c.case_number = $$ || quote_literal(:'number'), 'since');

select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'to lift it is told why', 'select api.lift_restriction(%L, '' '')', :'number');
select story.does('xt_msb_91', 'lifted', 'select event_id from api.lift_restriction(%L, ''事由已消失'')', :'number');
select cmp_ok(cardinality(story.shown_in('xt_ldz_91', :'kept')), '>', 4, 'everybody sees it again');
select story.refuses('xt_msb_91', 'WB510 not_restricted', 'and once', 'select api.lift_restriction(%L, ''x'')', :'number');
select story.commit_check();
-- Nor is it counted where a day and a unit are so few that a count tells of a case.
select story.clock('2026-03-21 09:00+08');
select story.case_at('FL') as counted \gset
create function story.tried(login text) returns text
language sql as $$ select story.as_login(login, 'select sum(obligations) from api.try_rules(''[{"kind": "case.assess", "amount": 1, "time_unit": "day"}]'', ''2026-03-21'', ''2026-03-21'') where kind = ''case.assess''') $$;
select story.tried('xt_msb_92')::int as before \gset
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91''])', :'counted');
select is(story.tried('xt_msb_91')::int, :before, 'who was named counts it where rules are tried');
select is(coalesce(story.tried('xt_msb_92')::int, 0), :before - 1, 'and nobody else');
-- Who owes something in it answers it only if it was named.
select story.case_at('FL') as ordered \gset
select story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, %L, ''请办理'', ''PCS'')', :'ordered', l) from unnest(array['reminder', 'blue']) l;
select story.lets('xt_pcs_92', 'an order to a unit is answered by any login of it', 'select api.answer_order(%L, ''x'')', :'ordered');
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91'', ''xt_pcs_91''])', :'ordered');
select story.refuses('xt_pcs_92', 'WB101 no_such_case', 'not in what is restricted to others', 'select api.answer_order(%L, ''x'')', :'ordered');
select story.lets('xt_pcs_91', 'but by who was named', 'select api.answer_order(%L, ''x'')', :'ordered');
select story.refuses('xt_pcs_92', 'WB101 no_such_case', 'nor are its facts told to others of a unit that took part', 'select api.audit_case(%L)', :'ordered');

select * from finish();
rollback;
