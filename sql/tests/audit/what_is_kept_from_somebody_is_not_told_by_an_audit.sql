-- A restricted case is in no audit of somebody who was not named; one that is restricted later takes its findings, and what covers it, away
-- from those; who is recused reads nothing of it. And nobody reads, in any words or by any number, what names another unit.
begin;
\ir ../helpers/street.sql
\ir helpers/found.sql
select plan(21);

select story.held_by('SQ91', '2026-03-02 09:00') as hidden \gset
select story.held_by('SQ91', '2026-03-02 09:00') as open \gset
select story.at('2026-03-10 09:00');
select story.as_login('xt_msb_92', 'select audit_number from api.open_audit(''unit'', ''2026-03-01'', ''2026-03-09'', ''SQ91'')') as before \gset
select cmp_ok(story.as_login('xt_ldz_91', 'select count(*) from api.findings where audit_number = %L and number = %L', :'before', :'hidden')::int, '>', 0, 'while it is open to all, its findings are');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_sq91_91''])', :'hidden');

-- what was found before
select is(story.as_login('xt_ldz_91', 'select count(*) from api.findings where number = %L', :'hidden'), '0', 'who was not named sees its findings no more');
select is(story.as_login('xt_ldz_91', 'select count(*) from api.audits where audit_number = %L', :'before'), '0', 'nor the audit that covers it');
select story.refuses('xt_ldz_91', 'WB601 no_such_audit', 'nor its paper', 'select * from api.audit_paper(%L)', :'before');
select story.refuses('xt_sj91_91', 'WB601 no_such_audit', 'the auditor neither', 'select * from api.check_audit(%L)', :'before');
select cmp_ok(story.as_login('xt_msb_91', 'select count(*) from api.findings where number = %L', :'hidden')::int, '>', 0, 'who was named does');
select cmp_ok(story.as_login('xt_sq91_91', 'select count(*) from api.findings where number = %L', :'hidden')::int, '>', 0, 'and who has to answer');
select f.finding_no as no from core.finding f join core.audit a using (audit_id) where a.audit_number = :'before' and f.matter_id = story.matter(:'hidden') and f.weight <> 'fact' order by 1 limit 1 \gset
select story.refuses('xt_ldz_91', 'WB602 no_such_finding', 'it cannot be read by its number', 'select * from api.read_finding(%L)', :'before' || '.' || :'no');
select story.refuses('xt_ldz_91', 'WB602 no_such_finding', 'nor explained', 'select * from api.explain_finding(%L)', :'before' || '.' || :'no');
select story.refuses('xt_ldz_91', 'WB602 no_such_finding', 'nor decided', 'select * from api.decide_finding(%L, ''reminded'', ''x'')', :'before' || '.' || :'no');

-- who is not named is not asked to answer, of the same unit either
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select 'xt_sq91_92', 1, u.unit_id, 9100031, u.group_name, '[2021-01-01,)' from core.unit u where u.subdistrict_id = 1 and u.code = 'SQ91';
create role xt_sq91_92 login in role weibao_community;
alter role xt_sq91_92 set search_path = api;
select cmp_ok(story.as_login('xt_sq91_92', 'select count(*) from api.my_work where number = %L', :'before')::int, '>', 0, 'while another case is in the audit as well, all of the unit are asked to answer');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_sq91_91''])', :'open');
select is(story.as_login('xt_sq91_92', 'select count(*) from api.my_work where number = %L', :'before'), '0', 'when all that it found is kept, only who was named is');
select is(story.as_login('xt_sq91_92', 'select count(*) from api.unit_at(''SQ91'', core.now()) where number = %L', :'before'), '0', 'nor does it read there how the unit stands');
select cmp_ok(story.as_login('xt_sq91_91', 'select count(*) from api.my_work where number = %L', :'before')::int, '>', 0, 'who was named');
select story.as_login('xt_msb_91', 'select event_id from api.lift_restriction(%L, ''x'')', :'open');

-- what is found afterwards
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''unit'', ''2026-03-01'', ''2026-03-09'', ''SQ91'')') as later \gset
select is((select count(*) from core.audited_matter n join core.audit a using (audit_id) where a.audit_number = :'later' and n.matter_id = story.matter(:'hidden')), 0::bigint, 'it is in no audit of who was not named');
select cmp_ok((select count(*) from core.finding f join core.audit a using (audit_id) where a.audit_number = :'later' and f.matter_id = story.matter(:'open')), '>', 0::bigint, 'while the other case is');
select is(story.as_login('xt_ldz_91', 'select count(*) from api.audits where audit_number = %L', :'later'), '1', 'and that audit is theirs to read');
select story.refuses('xt_ldz_91', 'WB101 no_such_case', 'nor can it be audited by its number', 'select api.open_audit(''case'', ''2026-03-01'', ''2026-03-09'', %L)', :'hidden');

-- what names another unit
select is(story.as_login('xt_fl_91', 'select count(*) from api.findings'), '0', 'a unit that is not named sees none');
select story.refuses('xt_fl_91', 'WB602 no_such_finding', 'nor by its number', 'select * from api.explain_finding(%L)', :'before' || '.' || :'no');
select story.refuses('xt_fx91_91', '42501', 'the analyst asks nothing', 'select * from api.findings');
select * from finish();
rollback;
