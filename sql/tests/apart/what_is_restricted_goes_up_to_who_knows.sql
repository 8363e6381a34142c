-- A restricted matter goes up like any other, and only to where somebody may know of it: a decision that is owed by who knows of nothing is
-- never taken. What waits with the office or the leading group goes over when nobody there may know any more. 2026-03-02 is a Monday.
--
-- Seen to fail: without core.somebody_knows in core.upper_unit and core.confirming_unit; without core.pass_to_who_knows in
-- core.name_logins and core.recuse_unit; without the offer that lapses in core.name_logins; without the events of core.check_not_frozen.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();

create function story.restrict(by text, number text, variadic logins text[]) returns text
language sql as $$ select story.as_login(by, 'select named from api.restrict_case(%L, ''sealed'', %L)', number, logins::text) $$;
-- Who owes which decision on a case, and who did before.
create function story.decisions(number text) returns text
language sql as $$
  select string_agg(concat_ws(' ', o.kind, u.code, o.ending), ', ' order by o.obligation_id)
  from core.obligation o join core.unit u on u.unit_id = o.owed_by_unit_id
  where o.matter_id = story.matter(number) and u.group_name in ('weibao_office', 'weibao_leader')
$$;
create function story.sweep_daily(days int) returns void
language plpgsql as $$
begin
  for i in 1 .. days loop
    perform story.clock(core.now() + interval '1 day'), story.as_login('xt_msb_92', 'select count(*)::text from sweep(false)');
  end loop;
end $$;

-- Only the leading group knows: it goes past the office.
select story.clock('2026-03-02 09:00+08');
select story.case_at('SQ91') as number \gset
select story.restrict('xt_ldz_91', :'number', 'xt_sq91_91', 'xt_ldz_91', 'xt_ldz_92');
select is(story.as_login('xt_sq91_91', 'select to_unit_code from api.escalate_case(%L, ''x'')', :'number'), 'LDZ', 'past the office, where nobody was named');
select story.lets('xt_ldz_91', 'and is decided there', 'select event_id from api.decide_escalation(%L, ''instruct'', ''x'')', :'number');
select story.propose_closing(:'number', 'xt_sq91_91');
select is(story.decisions(:'number'), 'tier.decide LDZ, close.confirm LDZ', 'so does a proposal to close it');
select story.lets('xt_ldz_91', 'which is confirmed there', 'select api.confirm_closing(%L)', :'number');
select story.commit_check();

-- Only the office knows: an agency's case goes to it, and never to the leading group.
select story.case_at('PCS') as number \gset
select story.restrict('xt_msb_91', :'number', 'xt_pcs_91', 'xt_msb_91');
select is(story.as_login('xt_pcs_91', 'select to_unit_code from api.escalate_case(%L, ''x'')', :'number'), 'MSB', 'to the office, the only one above that knows');
select story.refuses('xt_msb_91', 'WB319 nothing_above', 'which has nobody above', 'select api.escalate_case(%L, ''x'')', :'number');
select story.lets('xt_msb_91', 'and decides', 'select event_id from api.decide_escalation(%L, ''instruct'', ''x'')', :'number');
select story.case_at('PCS') as swept \gset
select story.restrict('xt_msb_91', :'swept', 'xt_pcs_91', 'xt_off_91');
select story.sweep_daily(40);
select is((select string_agg(distinct u.code, ' ') from core.escalation e join core.unit u on u.unit_id = e.to_unit_id where e.matter_id = story.matter(:'swept')), 'OFF', 'the sweep takes it to that post of the office which knows');
select is(story.shown(l, 'select number from my_work', :'swept'), false, l || ' is not told of it')
from unnest(array['xt_msb_91', 'xt_msb_92', 'xt_ldz_91', 'xt_xtjd_91', 'xt_off_92', 'xt_sj91_91', 'xt_pcs_92']) l;
select is(story.shown('xt_off_91', 'select number from my_work where kind = ''tier.decide''', :'swept'), true, 'and who was named there finds it in the list of work');
select story.lets('xt_off_91', 'and decides', 'select event_id from api.decide_escalation(%L, ''take_over'', ''x'')', :'swept');
select story.commit_check();

-- What waited with those who may not know any more goes to who may, with its deadline.
select story.clock('2026-06-01 09:00+08');
select story.case_at('SQ91') as number \gset
select story.as_login('xt_sq91_91', 'select to_unit_code from api.escalate_case(%L, ''x'')', :'number');
select story.propose_closing(:'number', 'xt_sq91_91');
select is(story.decisions(:'number'), 'tier.decide MSB, close.confirm MSB', 'the office owes two decisions');
select o.due_at as due from core.obligation o where o.matter_id = story.matter(:'number') and o.kind = 'tier.decide' \gset
select story.restrict('xt_ldz_91', :'number', 'xt_sq91_91', 'xt_ldz_91');
select is(story.decisions(:'number'), 'tier.decide MSB replaced, close.confirm MSB replaced, tier.decide LDZ, close.confirm LDZ', 'restricted, they are the leading group''s');
select is((select o.due_at from core.obligation o where o.matter_id = story.matter(:'number') and o.kind = 'tier.decide' and o.ended_at is null), :'due'::timestamptz, 'with the same deadline');
select story.lets('xt_ldz_91', 'which decides', 'select event_id from api.decide_escalation(%L, ''instruct'', ''x'')', :'number');
select story.case_at('SQ91') as number \gset
select story.as_login('xt_sq91_91', 'select to_unit_code from api.escalate_case(%L, ''x'')', :'number');
select story.as_login('xt_ldz_91', 'select event_id from api.recuse(%L, ''complained_about'', null, ''MSB'')', :'number');
select is(story.decisions(:'number'), 'tier.decide MSB replaced, tier.decide LDZ', 'so is what a recused office owed');
select story.lets('xt_ldz_91', 'and decided', 'select event_id from api.decide_escalation(%L, ''instruct'', ''x'')', :'number');
select story.commit_check();

-- So does what any other unit owes itself, and an order to it asks for nothing any longer.
select story.as_login('xt_jgzx_91', 'select lead_number from api.record_lead(''school'', ''x'', ''SQ91'', situations => ''{MR4}'')') as lead \gset
select story.open(:'lead', 'high') as number \gset
select story.accept(story.offer(:'number', 'SQ91'), 'xt_sq91_91');
select story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''reminder'', ''x'', ''PCS'')', :'number'), story.as_login('xt_ldz_91', 'select event_id from api.issue_order(%L, ''blue'', ''x'', ''PCS'')', :'number');
select is((select string_agg(u.code || ' ' || o.kind, ', ' order by o.kind) from core.obligation o join core.unit u on u.unit_id = o.owed_by_unit_id where o.matter_id in (story.matter(:'number'), story.matter(:'lead')) and o.ended_at is null and u.code in ('JGZX', 'PCS')),
  'JGZX lead.report_police, PCS order.answer', 'a school owes a report, the police an answer');
select story.restrict('xt_msb_91', :'number', 'xt_sq91_91', 'xt_msb_91');
select is((select string_agg(u.code || ' ' || o.kind, ', ' order by o.kind) from core.obligation o join core.unit u on u.unit_id = o.owed_by_unit_id where o.matter_id in (story.matter(:'number'), story.matter(:'lead')) and o.ended_at is null and u.code in ('JGZX', 'PCS', 'MSB')),
  'MSB lead.report_police', 'restricted, the office owes the report');
select story.lets('xt_msb_91', 'and makes it', 'select event_id from api.report_to_police(%L, ''x'')', :'number');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'the police does not know of it', 'select api.answer_order(%L, ''x'')', :'number');
select story.commit_check();

-- An offer to a unit of which nobody may know lapses: nobody there could answer it, and nobody is late with it.
select story.offered_to('FL', 'SQ91') as number \gset
select story.restrict('xt_msb_91', :'number', 'xt_sq91_91', 'xt_msb_91');
select is((select o.answer || ' ' || b.ending from core.offer o join core.obligation b on b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept' where o.matter_id = story.matter(:'number') order by o.event_no desc limit 1), 'lapsed void', 'an offer to who may not know lapses');
select is(story.holder(:'number'), 'SQ91', 'who holds it answers on');
select story.offered_to('FL', 'SQ91') as number \gset
select story.restrict('xt_msb_91', :'number', 'xt_sq91_91', 'xt_msb_91', 'xt_fl_91');
select story.lets('xt_fl_91', 'one to a unit of which somebody was named is accepted', 'select api.accept_case(%L)', :'number');
select story.commit_check();

-- Of a death that only the office knows, the leading group can be told.
select story.case_at('PCS') as number \gset
select story.restrict('xt_msb_91', :'number', 'xt_pcs_91', 'xt_msb_91');
select story.as_login('xt_pcs_91', 'select event_id from api.record_death(%L, ''x'')', :'number');
select story.lets('xt_msb_91', 'a frozen file is shown to one more', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_pcs_91'', ''xt_msb_91'', ''xt_ldz_91''])', :'number');
select story.lets('xt_msb_91', 'and who is named there may leave', 'select count(*) from api.end_login(''xt_pcs_91'', ''xt_pcs_92'', false)');
select story.commit_check();
select * from finish();
rollback;
