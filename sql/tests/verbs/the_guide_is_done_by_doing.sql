-- The guide knows a step to be done by the event that it left, and nothing else; it shows nobody a lead that he may not see.
begin;
\ir ../helpers/street.sql
select plan(11);

select is(story.as_login('xt_fl_91', 'select count(done_at)::text || count(*) from api.guide()'), '011', 'at first nothing is done');
select story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''hotline'', ''x'', ''SQ91'')') as lead \gset
select story.commit_check();
select is(story.as_login('xt_msb_91', 'select string_agg(step::text, '' '' order by step) from api.guide() where done_at is not null'), '1', 'what is recorded is done');
select is(story.as_login('xt_msb_91', 'select min(lead_number) from api.guide()'), :'lead', 'and known by its lead');
select is(story.as_login('xt_msb_91', 'select command from api.guide(%L) where step = 2', :'lead'), '线索 筛查 ' || :'lead' || ' 属实', 'which stands in what is to be typed next');
select is(story.as_login('xt_msb_91', 'select count(done_at)::text from api.guide(since => clock_timestamp() + interval ''1 hour'')'), '0', 'a lead from before is none of a later walk');
select is(story.as_login('xt_msb_91', 'select login::text from api.guide() where step = 1'), 'xt_msb_91', 'the caller does the steps of its own unit');
select is(story.as_login('xt_msb_91', 'select g.login = (select min(l.login::text) from api.logins l where l.unit_code = ''SFS'') from api.guide() g where step = 5'), 'true', 'others those of theirs');
select story.refuses('xt_pcs_91', 'WB102 no_such_lead', 'nobody is told of a lead that he may not see', 'select api.guide(%L)', :'lead');
select story.refuses('xt_pcs_91', 'WB103 mistyped_number', 'nor of a number that is none', 'select api.guide(''L2026-AAAAAB'')');
select is((select count(*)::int from core.guide_step g where not exists (select from core.code c where c.kind = 'event' and c.code = g.event) or not exists (select from core.unit u where u.code = g.unit_code)), 0,
  'every step names an event that there is, and a unit of the plan');
alter table core.database disable trigger all;
update core.database set kind = 'real';
select story.refuses('xt_msb_91', 'WB443 guide_is_for_a_demo', 'a real database is not practised on', 'select api.guide()');

select * from finish();
rollback;
