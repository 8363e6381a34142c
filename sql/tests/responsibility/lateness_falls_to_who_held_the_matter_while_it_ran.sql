-- What the holder owes as such goes over with the matter, so each holder answers for the minutes it held; what a unit
-- owes itself never goes over. The parts of a delay add up to the whole, and none of it is lost.
begin;
\ir ../helpers/street.sql
select plan(24);

create function story.late(of_matter bigint) returns table (kind text, unit text, minutes bigint)
language sql as $$
  select o.kind, u.code, l.minutes
  from core.lateness(of_matter) l join core.obligation o using (obligation_id) join core.unit u on u.unit_id = l.unit_id
  where o.kind in ('lead.screen', 'case.accept') order by lower(l.late)
$$;

-- A lead with danger: screening is due within two hours.
select date_trunc('minute', now()) - interval '30 days' as start \gset
select story.clock(:'start');
select story.lead('xt_sq91_91', null, true) as lead \gset
select story.matter(:'lead') as lead_id \gset
select story.clock(:'start'::timestamptz + interval '119 minutes');
select is_empty(format('select late.* from story.late(%s) late', :lead_id), 'before its time nothing is late');
select story.clock(:'start'::timestamptz + interval '3 hours');
select results_eq(format('select late.* from story.late(%s) late', :lead_id), $$ values ('lead.screen', 'SQ91', 60::bigint) $$, 'an hour over, the community answers for an hour');
select story.as_login('xt_ldz_91', 'select api.assign_lead(%L, ''MSB'', ''D-MSB-01'')', :'lead');
select story.clock(:'start'::timestamptz + interval '5 hours');
select results_eq(format('select late.* from story.late(%s) late', :lead_id), $$ values ('lead.screen', 'SQ91', 60::bigint), ('lead.screen', 'MSB', 120) $$,
  'assigned to the office, the office answers for what comes after, and the community still for its hour');
select is((select late_minutes from core.obligation o, lateral core.minutes(o.due_at, coalesce(o.ended_at, core.now())) late_minutes where o.matter_id = :lead_id and o.kind = 'lead.screen'), 180::bigint, 'together the whole delay');
select story.open(:'lead', 'emergency') as number \gset
select story.matter(:'number') as case_id \gset
select story.clock(:'start'::timestamptz + interval '9 hours');
select results_eq(format('select late.* from story.late(%s) late', :lead_id), $$ values ('lead.screen', 'SQ91', 60::bigint), ('lead.screen', 'MSB', 120) $$, 'once it is done the delay grows no more');

-- An emergency is offered: an answer is owed within two hours, by the other unit itself.
select story.offer(:'number', 'PCS');
select story.clock(:'start'::timestamptz + interval '12 hours');
select results_eq(format('select late.* from story.late(%s) late', :case_id), $$ values ('case.accept', 'PCS', 60::bigint) $$, 'the unit that does not answer answers for that');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''FL'', ''D-FL-01'')', :'number');
select story.clock(:'start'::timestamptz + interval '15 hours');
select results_eq(format('select late.* from story.late(%s) late', :case_id), $$ values ('case.accept', 'PCS', 60::bigint) $$, 'what it owed does not go over to who is assigned, and ends with the offer');
select story.offer(:'number', 'SFS', 'xt_fl_91');
select story.clock(:'start'::timestamptz + interval '18 hours');
select story.accept(:'number', 'xt_sfs_91');
select results_eq(format('select late.* from story.late(%s) late', :case_id), $$ values ('case.accept', 'PCS', 60::bigint), ('case.accept', 'SFS', 60) $$, 'answered an hour late is an hour late');
select story.offer(:'number', 'PCS', 'xt_sfs_91');
select story.clock(:'start'::timestamptz + interval '19 hours');
select story.give_back(:'number', 'xt_pcs_91');
select results_eq(format('select sum(late.minutes)::bigint from story.late(%s) late', :case_id), array[120::bigint], 'answered in time, by a return, is not late');

-- The parts are the whole, for every obligation, and the view and the audit say the same.
select is_empty('select * from story.lateness_lost', 'the parts of every delay are the whole delay');
select is_empty($$ select o.obligation_id from core.obligation o join core.matter m using (matter_id)
  where core.late_minutes(o.matter_id, o.due_at, o.ended_at) not between extract(epoch from story.lateness_of(o)) / 60 - 2 and extract(epoch from story.lateness_of(o)) / 60 $$,
  'in minutes as well, to the minute');
select is(story.as_login('xt_msb_91', 'select sum(late_minutes) from obligations')::bigint, (select sum(core.late_minutes(o.matter_id, o.due_at, o.ended_at))::bigint from core.obligation o join core.matter m using (matter_id) where m.kind <> 'audit'),
  'and the view of what is owed tells the same of every case and lead of the street');
select is(story.as_login('xt_msb_91', 'select sum(late_minutes) from obligations where kind in (''lead.screen'', ''case.accept'') and case_number = %L', :'number'), '300', 'the view of what is owed tells the same minutes');
select is(story.as_login('xt_msb_91', 'select string_agg(unit_code || minutes, '' '' order by line) from audit_case(%L) where section = ''lateness'' and what in (''筛查线索'', ''签收或退回'')', :'number'), 'SQ9160 MSB120 PCS60 SFS60', 'and the audit whose they are');

-- Whose windows: an offer ends the holder's answer for nothing, until it is accepted.
select results_eq(format('select u.code, lower(r.held) - %L::timestamptz, upper(r.held) - %1$L::timestamptz from core.responsibility r join core.unit u using (unit_id) where r.matter_id in (%s, %s) order by r.held', :'start', :lead_id, :case_id),
  $$ values ('SQ91', interval '0', interval '3 hours'), ('MSB', '3 hours', '5 hours'), ('MSB', '5 hours', '12 hours'), ('FL', '12 hours', '18 hours'), ('SFS', '18 hours', null) $$,
  'each answers from the hand-over to the next');
select results_eq(format('select u.code, lower(a.valid) - %L::timestamptz, upper(a.valid) - %1$L::timestamptz from core.access a join core.unit u using (unit_id) where a.because = ''offered'' and a.matter_id = %s order by a.valid', :'start', :case_id),
  $$ values ('PCS', interval '9 hours', interval '12 hours'), ('SFS', '15 hours', '18 hours'), ('PCS', '18 hours 1 microsecond', '19 hours') $$,
  'and sees an offer only as long as it waits');

-- Waiting costs whoever waits: what is late while an offer waits is the holder's until the answer is due, then the offeree's.
select story.clock(:'start'::timestamptz + interval '40 days');
select story.open(story.lead('xt_msb_91', null, true), 'high') as waiting \gset
select story.clock(:'start'::timestamptz + interval '40 days 22 hours 30 seconds');
select story.offer(:'waiting', 'PCS');
create function story.contact(number text) returns table (unit text, minutes bigint, ending text)
language sql as $$
  select u.code, sum(l.minutes)::bigint, o.ending from core.lateness(story.matter(number)) l join core.obligation o using (obligation_id) join core.unit u on u.unit_id = l.unit_id
  where o.kind = 'case.first_contact' group by u.code, o.obligation_id order by o.obligation_id, min(lower(l.late))
$$;
select story.clock(:'start'::timestamptz + interval '41 days 1 hour 30 seconds');
select results_eq(format('select c.* from story.contact(%L) c', :'waiting'), $$ values ('MSB', 60::bigint, null::text) $$, 'before the answer is due, the former holder answers for what is late');
select story.clock(:'start'::timestamptz + interval '41 days 3 hours 1 minute');
select results_eq(format('select c.* from story.contact(%L) c', :'waiting'), $$ values ('MSB', 120::bigint, null::text), ('PCS', 60, null) $$, 'after it, whoever does not answer');
select is(story.as_login('xt_msb_91', 'select late_minutes from obligations where case_number = %L and kind = ''case.first_contact''', :'waiting'), '180', 'together the whole');
select story.clock(:'start'::timestamptz + interval '42 days 1 minute');
select story.accept(:'waiting', 'xt_pcs_91');
select results_eq(format('select c.* from story.contact(%L) c', :'waiting'), $$ values ('MSB', 120::bigint, null::text), ('PCS', 1320, null) $$,
  'accepted late, the case brings its delay with it: that of the waiting stays with who let it wait');
select is_empty('select * from story.lateness_lost', 'and no minute is lost or charged twice');

-- Where the calendar is not loaded, nothing is guessed and nobody is late.
select story.clock('2090-05-05 09:00+08');
select story.as_login('xt_sq92_91', 'select due_unknown from api.record_lead(''school'', ''x'')') as due_unknown \gset
select is(:'due_unknown'::text, 'calendar_not_loaded', 'beyond the loaded years the reason stands in the place of the deadline');
select is((select count(*)::int from core.obligation o where o.due_at is null and o.due_unknown = 'calendar_not_loaded' and o.clock_from = core.now() and o.kind = 'lead.screen'), 1, 'it is owed all the same');
select is_empty($$ select l.* from core.obligation o, core.lateness(o.matter_id) l where o.clock_from = core.now() and o.due_at is null and l.obligation_id = o.obligation_id $$, 'and nobody is late');

select * from finish();
rollback;
