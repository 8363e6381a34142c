-- A finding about several matters (many cases of harm in a community) is told with as many as its reader may know of; and where these are fewer than it takes, it is not
-- told at all: else the difference would be the number of what is kept.
--
-- Seen to fail: with the frozen count in core.finding_in_words; without core.evidence_suffices in core.findings_for_me, core.find_finding.
begin;
\ir ../helpers/street.sql
\ir helpers/found.sql
select plan(10);

create function story.harm(login text, what text) returns text language sql as $$
  select story.as_login(login, format('select max(%s) from api.findings f where code = ''harm_in_community'' and audit_number = %%L', what), current_setting('story.audit'))
$$;
select story.clock('2026-03-02 09:00+08');
select story.case_at('FL', 'SQ92') as first, story.case_at('FL', 'SQ92') as second, story.case_at('FL', 'SQ92') as third, story.case_at('FL', 'SQ92') as fourth \gset
select story.clock('2026-03-10 09:00+08');
select set_config('story.audit', story.as_login('xt_msb_91', 'select audit_number from api.open_audit(''community'', ''2026-03-01'', ''2026-03-09'', ''SQ92'')'), true) as audit \gset
select alike(story.harm('xt_ldz_91', 'sentence'), '%期间有 4 起%', 'four cases of harm in a community');
select story.harm('xt_ldz_91', 'finding') as finding \gset

select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91''])', :'first');
select alike(story.harm('xt_ldz_91', 'sentence'), '%期间有 3 起%', 'are three to who may know of three');
select is(story.harm('xt_ldz_91', 'array_length(string_to_array(evidence, '',''), 1)'), '3', 'with the evidence of three');
select alike(story.as_login('xt_ldz_91', 'select string_agg(what, '' '') from api.explain_finding(%L)', :'finding'), '%期间有 3 起%', 'also where it is explained');
select alike(story.harm('xt_msb_91', 'sentence'), '%期间有 4 起%', 'and four to who was named');

select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91''])', :'second');
select is(story.harm('xt_ldz_91', 'finding'), null, 'of two there is no finding, since it takes three');
select story.refuses('xt_ldz_91', 'WB602 no_such_finding', 'nor by its number', 'select * from api.explain_finding(%L)', :'finding');
select is(story.harm('xt_msb_91', 'finding'), :'finding', 'but to who was named');
-- and a decision about it waits for nobody else
select is(story.as_login('xt_xtjd_91', 'select count(*) from api.my_work where number = %L', :'finding'), '0', 'nobody else is asked to decide it');
select is((select count(*)::int from core.finding f join core.audit a using (audit_id) where a.audit_number = current_setting('story.audit') and f.code = 'harm_in_community'
  and jsonb_array_length(f.facts -> 'evidence') = 4 and f.facts ->> 'count' = '4'), 1, 'what was frozen stays as it is');
select * from finish();
rollback;
