-- A lead on a child whose case is open is joined to that case: it ends, somebody answers all along, and nothing that was owed
-- because of it is lost. 2026-03-02 is a Monday.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.join(lead text, number text, by text default 'xt_msb_91') returns text
language sql as $$
  select story.as_login(by, 'select event_id from api.join_lead(%L, %L, ''同一儿童'')', lead, number)
$$;
create function story.went_up(number text) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select string_agg(cause, '' '' order by escalated_at) from escalations where number = %L', number)
$$;

-- Who may.
select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS', 'SQ91', 'low') as number \gset
select story.case_at('FL', 'SQ92') as elsewhere \gset
select story.offered_to('PCS', 'FL', 'SQ91') as offered \gset
select story.visit(:'number', 'xt_pcs_91');
select story.clock('2026-03-03 09:00+08');
select story.lead('xt_sq91_91', null) as lead \gset
select story.lead('xt_pcs_91', 'SQ91', true) as danger \gset
select story.refuses('xt_sq91_wg01_91', 'WB202 not_for_your_group', 'a grid joins nothing', 'select api.join_lead(%L, %L)', :'lead', :'number');
select story.refuses('xt_ldz_91', 'WB205 may_not_screen', 'nor does who may not screen the lead', 'select api.join_lead(%L, %L)', :'lead', :'number');
select story.refuses('xt_pcs_91', 'WB206 not_your_business', 'nor anybody to a case that is only offered', 'select api.join_lead(%L, %L)', :'danger', :'offered');
select story.refuses('xt_sq91_91', 'WB101 no_such_case', 'nor to a case that it does not see', 'select api.join_lead(%L, %L)', :'lead', :'elsewhere');
select story.refuses('xt_pcs_91', 'WB102 no_such_lead', 'nor a lead that it does not see', 'select api.join_lead(%L, %L)', :'lead', :'number');
select story.refuses('xt_msb_91', 'WB103 mistyped_number', 'nor under a number that was never given', 'select api.join_lead(%L, ''2026-7K3FQX'')', :'lead');

-- What becomes of the lead.
select is(story.join(:'lead', :'number', 'xt_sq91_91'), :'number' || '/5', 'the community of the territory joins it; the event is the case''s');
select is(story.last_event(:'number'), 'lead_joined {"lead": "' || :'lead' || '"}', 'which names the lead');
select is(story.holder(:'lead') || story.last_event(:'lead'), null, 'nobody holds the lead any longer');
select is(story.holder(:'number'), 'PCS', 'and the case is held as before');
select story.owes(:'lead', 'lead.screen', 'the lead was screened', 'holder 03-03 09:00 > 03-06 00:00 met 03-03 09:00');
select story.owes(:'lead', 'lead.notify_office', 'the notice ends on the lead', 'holder 03-03 09:00 > 03-05 00:00 void 03-03 09:00');
select story.owes(:'number', 'lead.notify_office', 'and goes over to the case with its clock', 'holder 03-03 09:00 > 03-05 00:00');
select story.owes(:'number', 'lead.feedback', 'the second reporter is to be told, too', 'holder 03-02 09:00 > 03-10 00:00', 'holder 03-03 09:00 > 03-11 00:00');
select story.refuses('xt_sq91_91', 'WB306 lead_has_ended', 'it is joined once', 'select api.join_lead(%L, %L)', :'lead', :'number');
select story.refuses('xt_sq91_91', 'WB306 lead_has_ended', 'and opened no more', 'select api.open_case(%L, ''C3-1'', ''low'')', :'lead');
select story.refuses('xt_sq91_91', 'WB303 lead_already_screened', 'nor screened', 'select api.screen_lead(%L, ''valid'')', :'lead');
select throws_ok(format('update core.lead set joined_case_id = null where lead_number = %L', :'lead'), '23514', null, 'a joined lead names its case');

-- Who sees what.
select is(story.as_login('xt_sq91_91', 'select status || '' '' || case_number from leads where lead_number = %L', :'lead'), 'joined ' || :'number', 'the list of leads tells where it went');
select is(story.as_login('xt_sq91_91', 'select string_agg(event, '' '' order by recorded_at) from case_timeline where lead_number = %L and case_number = %L', :'lead', :'number'), 'recorded joined', 'the timeline of the case has the lead''s events');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from case_timeline where lead_number = %L', :'lead'), '0', 'for who sees the lead');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from case_timeline where case_number = %L and event = ''lead_joined''', :'number'), '1', 'the holder of the case sees that one was joined');
select is(story.as_login('xt_msb_91', 'select string_agg(evidence, '' '' order by line) from audit_case(%L) where section = ''holder'' and evidence ~ %L', :'number', :'lead'), :'lead' || '/1', 'the audit has its holder');
select is(story.as_login('xt_msb_91', 'select count(*)::text from audit_case(%L) where section = ''event'' and evidence ~ %L', :'number', :'lead'), '2', 'and its events');
select story.clock('2026-03-03 09:01+08');
select is(story.as_login('xt_msb_91', 'select count(*)::text from case_at(%L, core.now()) where evidence ~ %L', :'number', :'lead'), '2', 'so has the past of the case');
select is((select count(*)::int from core.narratives_of(story.matter(:'number')) n where n.event_id ~ :'lead'), 1, 'the words of the lead stand in the dossier of the case');
select story.join(:'danger', :'elsewhere');
select is(story.as_login('xt_pcs_91', 'select count(*)::text from leads where lead_number = %L', :'danger'), '0', 'who held a lead sees it no longer');
select is(story.as_login('xt_sq91_91', 'select status || coalesce(case_number, ''?'') from leads where lead_number = %L', :'danger'), 'joined?', 'who does not see the case is not told its number');

-- Danger told of a child whose case is open.
select story.owes(:'elsewhere', 'case.first_contact', 'first contact waits already: it is owed once', 'holder 03-02 09:00 > 03-03 09:00');
select story.join(story.lead('xt_msb_91', 'SQ91', true), :'number');
select story.owes(:'number', 'case.first_contact', 'a child in danger is seen again', 'holder 03-02 09:00 > 03-10 00:00 met 03-02 09:00', 'holder 03-03 09:01 > 03-04 00:00');
select is(story.went_up(:'number'), 'repeated_harm', 'danger within ninety days after harm goes up a tier');
select is(story.went_up(:'elsewhere'), 'repeated_harm', 'of each such case');
select story.clock('2026-06-05 09:00+08');
select story.case_at('FL', 'SQ91', 'low') as calm \gset
select story.join(story.lead('xt_msb_91', 'SQ91', false), :'calm');
select is(story.went_up(:'calm'), null, 'a calm lead goes up nowhere');
select story.clock('2026-09-20 09:00+08');
select story.join(story.lead('xt_msb_91', 'SQ91', true), :'calm');
select is(story.went_up(:'calm'), null, 'nor does danger after more than ninety days');
select story.propose_closing(:'calm', 'xt_fl_91'), story.close(:'calm');
select story.refuses('xt_msb_91', 'WB301 matter_has_ended', 'to a closed case nothing is joined', 'select api.join_lead(%L, %L)', story.lead(), :'calm');
select is_empty('select * from story.lateness_lost', 'no late minute is lost');
select story.commit_check();

select * from finish();
rollback;
