-- What is found depends on the facts alone: not on the session's zone, language or other settings, nor on the order in which the facts of
-- several cases were entered, nor on what was recorded afterwards. And nothing that was frozen changes.
begin;
\ir ../helpers/street.sql
\ir helpers/found.sql
select plan(24);

-- two cases, told twice: one after the other, and their acts mixed
create function story.one_after_the_other(out a text, out b text) language plpgsql as $$
begin
  a := story.held_by('SQ91', '2026-03-02 09:00'); perform story.visit(a, 'xt_sq91_91', false);
  perform story.at('2026-03-04 10:00'); perform story.visit(a, 'xt_sq91_91', true, '2026-03-02 20:00'); perform story.offer(a, 'FL', 'xt_sq91_91');
  b := story.held_by('SQ92', '2026-03-02 09:00');
  perform story.at('2026-03-03 08:00'); perform story.offer(b, 'FL', 'xt_sq92_91');
  perform story.at('2026-03-04 11:00'); perform story.accept(b, 'xt_fl_91');
end $$;
create function story.mixed(out a text, out b text) language plpgsql as $$
begin
  b := story.held_by('SQ92', '2026-03-02 09:00');
  a := story.held_by('SQ91', '2026-03-02 09:00'); perform story.visit(a, 'xt_sq91_91', false);
  perform story.at('2026-03-03 08:00'); perform story.offer(b, 'FL', 'xt_sq92_91');
  perform story.at('2026-03-04 10:00'); perform story.visit(a, 'xt_sq91_91', true, '2026-03-02 20:00'); perform story.offer(a, 'FL', 'xt_sq91_91');
  perform story.at('2026-03-04 11:00'); perform story.accept(b, 'xt_fl_91');
end $$;
-- without the numbers of the cases, which are drawn
create function story.told_findings(a text, b text) returns jsonb language sql as $$
  select jsonb_agg(jsonb_build_array(f.code, f.weight, u.code, replace(replace(core.number_of(f.matter_id), a, 'A'), b, 'B'), f.at, f.minutes, f.event_nos, f.facts)
    order by f.code, u.code, replace(replace(core.number_of(f.matter_id), a, 'A'), b, 'B'), f.at)
  from core.findings_of(core.known_in_full(array[story.matter(a), story.matter(b)])) f join core.unit u using (unit_id)
$$;
select * from story.one_after_the_other() \gset one_
select story.at('2026-03-20 09:00');
select story.told_findings(:'one_a', :'one_b') as one \gset
select * from story.mixed() \gset two_
select story.at('2026-03-20 09:00');
select cmp_ok(jsonb_array_length(:'one'::jsonb), '>=', 6, 'the story has its findings');
select is(story.told_findings(:'two_a', :'two_b'), :'one'::jsonb, 'entered in another order, it has the same');

-- the same in any session
create function story.bytes(number text) returns text language sql as $$ select content from api.audit_paper(number) $$;
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''community'', ''2026-03-01'', ''2026-03-20'', ''SQ91'')') as a \gset
select story.as_login('xt_ldz_91', 'select content from api.audit_paper(%L)', :'a') as truth \gset
select is(story.as_login('xt_ldz_91', 'select different from api.check_audit(%L)', :'a'), '0', 'asked again it is the same');
set local timezone = 'America/New_York'; set local datestyle = 'German, DMY'; set local intervalstyle = 'sql_standard'; set local extra_float_digits = -5; set local weibao.lang = 'en'; set local bytea_output = 'escape';
select is(story.as_login('xt_sj91_91', 'select content from api.audit_paper(%L)', :'a'), :'truth', 'another login, zone, language and format: the same bytes');
select is(story.as_login('xt_msb_92', 'select different from api.check_audit(%L)', :'a'), '0', 'asked again in that session it is the same');
reset timezone; reset datestyle; reset intervalstyle; reset extra_float_digits; reset weibao.lang; reset bytea_output;

-- the rows of the whole street lying in another order
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''street'', ''2025-06-01'', ''2026-03-20'')') as lying \gset
set local session_replication_role = replica;
do $$
declare
  t text;
  columns text; -- those that are not worked out by themselves
begin
  foreach t in array array['matter', 'event', 'obligation', 'offer', 'ended_responsibility', 'request', 'officer', 'lead', 'case_file', 'unit', 'login'] loop
    select string_agg(quote_ident(a.attname), ', ') into columns from pg_attribute a
    where a.attrelid = format('core.%I', t)::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '';
    execute format('create temporary table shuffled on commit drop as select %2$s from core.%1$I order by random(); delete from core.%1$I; insert into core.%1$I (%2$s) overriding system value select %2$s from shuffled; drop table shuffled', t, columns);
  end loop;
end $$;
set local session_replication_role = origin;
select is(story.as_login('xt_ldz_91', 'select frozen > 100 from api.check_audit(%L)', :'lying'), 'true', 'the whole street has many findings');
select is(story.as_login('xt_ldz_91', 'select different from api.check_audit(%L)', :'lying'), '0', 'and the same with its rows in another order');

-- what comes later changes nothing that is frozen
select story.at('2026-03-25 09:00');
select story.visit(:'one_a', 'xt_sq91_91'), story.accept(:'one_a', 'xt_fl_91');
select story.assess(:'two_a', 'xt_sq91_91', 'emergency');
select is(story.as_login('xt_ldz_91', 'select content from api.audit_paper(%L)', :'a'), :'truth', 'later acts change no byte of it');
select is(story.as_login('xt_ldz_91', 'select different from api.check_audit(%L)', :'a'), '0', 'nor what the question gives, from what was known');
select story.as_login('xt_msb_91', 'select set_definition from api.set_definition(''no_officer'', 3, ''试'')');
select is(story.as_login('xt_ldz_91', 'select different from api.check_audit(%L)', :'a'), '0', 'nor does a new threshold');
select story.at('2026-03-25 10:00');
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''community'', ''2026-03-01'', ''2026-03-20'', ''SQ91'')') as b \gset
select cmp_ok(story.as_login('xt_ldz_91', 'select count(*) from api.compare_audits(%L, %L)', :'a', :'b')::int, '>', 0, 'a new audit shows the difference');
select is(story.as_login('xt_ldz_91', 'select count(*) from api.compare_audits(%L, %L)', :'a', :'a'), '0', 'and there is none between an audit and itself');

-- paper and registry
select is(story.as_login('xt_ldz_91', 'select is_same from api.verify_audit(%L)', :'truth'), 'true', 'the file is what was frozen');
select is(story.as_login('xt_ldz_91', 'select (is_same, differs_at)::text from api.verify_audit(%L)', overlay(:'truth' placing 'X' from 400 for 1)), '(f,400)', 'a character that was altered is found');
select is(story.as_login('xt_ldz_91', 'select is_same from api.verify_audit(%L)', left(:'truth', -1)), 'false', 'so is one that is missing');
select story.as_login('xt_sq91_91', 'select content from api.facts_paper(%L)', :'one_a') as facts \gset
select is(story.as_login('xt_sq91_91', 'select is_same from api.verify_audit(%L)', :'facts'), 'true', 'facts of a case are verified by who may read them');
select is(story.as_login('xt_sq91_91', 'select is_same from api.verify_audit(%L)', replace(:'facts', '2026-03-', '2026-04-')), 'false', 'and an altered day in them is found');
select is(story.as_login('xt_ldz_91', 'select content from api.export_paper(%L)', lower(translate(:'a', 'A0123456789', 'Ａ０１２３４５６７８９'))), :'truth',
  'the number of an audit, of full width too, names what it froze');
select is(story.as_login('xt_sq91_91', 'select content from api.export_paper(%L)', :'one_a'), :'facts', 'that of a case its facts');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'by nobody else', 'select * from api.verify_audit(%L)', :'facts');
select story.refuses('xt_ldz_91', 'WB622 not_an_audit_file', 'another file is none', 'select * from api.verify_audit(''{}'')');
select throws_ok('update core.finding set minutes = 0', 'WB002', null, 'a finding is never changed');
select throws_ok('delete from core.audited_matter', 'WB002', null, 'nor what was known');
select throws_ok('truncate core.finding_step', 'WB002', null, 'nor a step');
select * from finish();
rollback;
