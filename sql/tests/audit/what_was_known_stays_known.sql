-- An audit asked again gives the same after its unit was dissolved, a case restricted, a year of the calendar loaded, a threshold
-- set, a post left, visits, pauses and other acts recorded. And whoever stands for a unit that ended is heard in its place.
begin;
\ir ../helpers/street.sql
\ir helpers/found.sql
select plan(24);

create function story.frozen(number text) returns bigint language sql as $$ select count(*) from core.finding f join core.audit a using (audit_id) where a.audit_number = number $$;
create function story.same(number text, sentence text) returns text language sql as $$
  select tap.is(story.as_login('xt_ldz_91', 'select frozen || '' '' || different from api.check_audit(%L)', number), story.frozen(number) || ' 0', sentence)
$$;
create function story.open_street() returns text language sql as $$
  select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''street'', ''2026-03-01'', ''2026-03-12'')')
$$;

-- harm in a community, a case closed and harm again, a late visit, a return, a pause that runs, an offer that waits
select story.at('2026-03-02 09:00');
select array_agg(story.as_login('xt_msb_92', 'select case_number from api.open_case(%L, %L, ''low'')', story.lead('xt_msb_91', 'SQ91'), 'C3-1')) as harmed from generate_series(1, 3) \gset
select story.held_by('SQ91', '2026-03-02 09:00') as late, story.held_by('SQ91', '2026-03-02 09:00') as away, story.held_by('SQ91', '2026-03-02 09:00') as paused, story.held_by('SQ92', '2026-03-02 09:00') as other \gset
select story.offer(:'away', 'FL', 'xt_sq91_91'), story.as_login('xt_sq91_91', 'select event_id from api.ask_pause(%L, %L, ''外出'')', :'paused', '2026-03-20');
select story.at('2026-03-03 10:00'); select story.as_login('xt_msb_91', 'select count(*) from api.answer_request(%L, true, ''可'')', :'paused');
select story.give_back(:'away', 'xt_fl_91', 'unclear_ownership', 'D-SFS-03');
select story.at('2026-03-12 09:00');
select story.open_street() as a \gset
select cmp_ok(story.frozen(:'a'), '>=', 6::bigint, 'the audit has its findings');
select isnt(story.finding(:'a', 'harm_in_community', 'LDZ'), null, 'harm in a community is among them');
select story.same(:'a', 'asked again it is the same');
select story.finding(:'a', 'late_first_contact', 'SQ91') as contact, story.finding(:'a', 'contradicted_return', 'FL') as returned \gset
select is((select f.weight || ' ' || (f.facts -> 'matrix')::text from core.finding f join core.audit x using (audit_id) where x.audit_number || '.' || f.finding_no = :'returned'), 'question {"unit": "FL", "steps": ["assistance"]}', 'what the matrix alone contradicts is a question, and names the row and its steps');

-- later acts, ends of pauses, corrections
select story.at('2026-03-13 09:00');
select story.visit(:'late', 'xt_sq91_91', true, '2026-03-03 08:00'), story.assess(:'other', 'xt_sq92_91', 'high');
select story.same(:'a', 'a visit that is claimed of then changes nothing');
select story.as_login('xt_msb_91', 'select count(*) from api.end_pause(%L, ''回来了'')', :'paused');
select story.same(:'a', 'nor the end of a pause before its time');
select story.offer(:'late', 'FL', 'xt_sq91_91'), story.accept(:'late', 'xt_fl_91');
select story.same(:'a', 'nor a hand-over');
select story.as_login('xt_msb_92', 'select count(*) from api.join_lead(%L, %L)', story.lead('xt_msb_91', 'SQ91'), :'other');
select story.same(:'a', 'nor a lead that is joined');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_ldz_91''])', (:'harmed'::text[])[1]);
select story.same(:'a', 'nor a case that is restricted');
select story.as_login('xt_msb_91', 'select set_definition from api.set_definition(''harm_in_community'', 9, ''试'')');
select story.same(:'a', 'nor a threshold');
select story.refuses('xt_msb_91', 'WB371 calendar_is_used', 'the calendar that it was made by is not changed', 'select * from api.import_calendar(%L)', E'day,name,is_off_day,source\n2026-03-13,试,t,x\n');
select story.as_login('xt_msb_91', 'select days from api.import_calendar(%L)', E'day,name,is_off_day,source\n2031-01-01,元旦,t,x\n');
select story.same(:'a', 'another year can be loaded');

-- the unit ends
select story.as_login('xt_msb_92', 'select count(*) from api.dissolve_unit(''SQ91'', ''SQ92'', ''街道发〔2026〕1 号'', false)');
select story.commit_check();
select story.same(:'a', 'nor that the unit ends');
select is(story.as_login('xt_ldz_91', 'select unit_code || '' '' || waits_for_code from api.findings where finding = %L', :'contact'), 'SQ91 SQ92', 'it keeps its name, and waits for its heir');
select is(story.as_login('xt_sq92_91', 'select unit_code from api.findings where finding = %L', :'contact'), 'SQ91', 'who reads it');
select is(story.as_login('xt_sq92_91', 'select count(*) from api.my_work where number = %L and kind = ''finding.answer''', :'a'), '2', 'has it in its inbox, beside its own');
select story.refuses('xt_msb_92', 'WB608 not_the_unit_of_this_step', 'nobody answers in its place', 'select api.answer_finding(%L, ''contested'', ''x'', ''函'')', :'contact');
select story.as_login('xt_sq92_91', 'select event_id from api.answer_finding(%L, ''contested'', ''原社区已去过'')', :'contact');
select story.as_login('xt_msb_91', 'select event_id from api.decide_finding(%L, ''rectification'', ''限期'')', :'contact');
select is((select u.code from core.obligation o join core.audit x on x.audit_id = o.matter_id join core.unit u on u.unit_id = o.owed_by_unit_id where x.audit_number = :'a' and o.kind = 'rectification' and o.ended_at is null), 'SQ92', 'and has to put it right');
select story.at('2026-03-14 09:00');
select story.as_login('xt_msb_92', 'select count(*) from api.dissolve_unit(''SQ92'', ''MSB'', ''街道发〔2026〕2 号'', false)');
select story.same(:'a', 'nor that its heir ends');
select is(story.as_login('xt_msb_91', 'select waits_for_code from api.findings where finding = %L', :'contact'), 'MSB', 'it goes on to the heir of the heir');
select story.as_login('xt_msb_92', 'select event_id from api.report_rectification(%L, ''已整改'')', :'contact');
select is((select count(*) from core.obligation o join core.audit x on x.audit_id = o.matter_id where x.audit_number = :'a' and o.kind = 'rectification' and o.ended_at is null), 0::bigint, 'whose report settles what was owed');
select story.refuses('xt_msb_91', 'WB608 not_the_unit_of_this_step', 'the office does not recheck itself', 'select api.recheck_finding(%L, true, ''属实'')', :'contact');
select story.as_login('xt_ldz_91', 'select event_id from api.recheck_finding(%L, true, ''属实'', ''区民函 2 号'')', :'contact');
select is(story.status(:'contact'), 'closed', 'and it is closed');
select story.same(:'a', 'all of it leaves what was found as it was');
select story.commit_check();
select * from finish();
rollback;
