-- What happens to a restricted case when the unit that holds it ends, or a login that knows of it: it goes to whoever knows of it, and somebody above
-- always does. A new login of a recused person is recused as well.
--
-- Seen to fail: without core.knowing_unit in core.pass_on; without core.pass_naming in core.end_unit; without the second condition of
-- core.check_somebody_at_the_holder, or core.named_instead in core.pass_naming; without core.carry_recusals in api.add_login.
begin;
\ir ../helpers/street.sql
\ir ../apart/helpers/shown.sql
select plan(27);
create function story.verifier(salt text) returns text language sql as $$
  select 'SCRAM-SHA-256$4096:' || encode(convert_to(salt, 'UTF8'), 'base64') || '$' || encode(sha256(convert_to(salt, 'UTF8')), 'base64') || ':' || encode(sha256(convert_to('x' || salt, 'UTF8')), 'base64')
$$;
create function story.knows(number text) returns text language sql as $$
  select string_agg(l.role_name, ' ' order by l.role_name) from core.named_login n join core.login l using (login_id) where n.matter_id = story.matter(number) and upper_inf(n.during)
$$;
create function story.instead() returns text language sql as $$
  select l.role_name::text from core.login l where l.group_name = 'weibao_leader' and core.login_status(l) in ('active', 'first_password')
    and l.person_no not in (select p.person_no from core.login p where p.role_name in ('xt_msb_91', 'xt_msb_92')) order by l.login_id limit 1
$$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number, story.case_at('PCS') as known, story.case_at('PCS') as open \gset
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sexual_harm'', array[''xt_ldz_91'', ''xt_pcs_91''])', :'number');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sexual_harm'', array[''xt_msb_91'', ''xt_pcs_91'', ''xt_sfs_91''])', :'known');
select story.commit_check();

-- Logins end.
savepoint before;
select story.does('xt_msb_91', 'a login that knows of a case ends', 'select case_number from api.end_login(''xt_pcs_91'', ''xt_pcs_92'', false)');
select story.commit_check();
select is(story.knows(:'number'), 'xt_ldz_91 xt_pcs_92', 'its successor knows of it');
rollback to before;
select story.refuses('xt_msb_91', 'WB505 somebody_at_the_holder_knows_the_matter', 'without one, nobody at the holder would: refused', 'select api.end_login(''xt_pcs_91'', dry_run => false)');
rollback to before;
-- who may not know of them learns nothing of it by a refusal
select story.lets('xt_msb_92', 'to whom they are kept from nothing is refused', 'select api.end_login(''xt_pcs_91'')');
select story.does('xt_msb_92', 'and the login ends', 'select count(*) from api.end_login(''xt_pcs_91'', dry_run => false)');
select story.commit_check();
select is(story.holder(:'number') || ' ' || story.knows(:'number'), 'LDZ xt_ldz_91', 'whoever above knows of the case answers for it');
select is(story.holder(:'known') || ' ' || story.knows(:'known'), 'MSB xt_msb_91 xt_sfs_91', 'of each such case');
select is(story.holder(:'open'), 'PCS', 'while the unit answers for what it may know');
select is(story.shown_in('xt_msb_92', :'number'), '{}', 'and nothing of it is shown to who ended the login');
select cmp_ok(cardinality(story.shown_in('xt_ldz_91', :'number')), '>', 2, 'but to who answers');
rollback to before;
select story.as_login('xt_msb_92', 'select count(*) from api.end_login(''xt_msb_91'', dry_run => false)');
select story.commit_check();
select is(story.knows(:'known'), (select string_agg(n, ' ' order by n) from unnest(array[story.instead(), 'xt_pcs_91', 'xt_sfs_91']) n), 'where the last one ends who supervises and knows of it, another is named');
select is((select group_name::text from core.login where role_name = story.instead()), 'weibao_leader', 'of the leading group');
rollback to before;
select story.as_login('xt_msb_92', 'select count(*) from api.end_login(''xt_msb_91'', ''xt_msb_92'', false)');
select unalike(story.knows(:'known'), '%xt_msb_92%', 'and never who ends the login, were it the successor');
rollback to before;
rollback to before;

-- The unit ends.
select unalike(story.as_login('xt_msb_92', 'select string_agg(number, '' '') from api.dissolve_unit(''PCS'', ''SFS'', ''x'')'), '%' || :'number' || '%', 'who does not know of it is not told that it goes over');
select story.does('xt_msb_92', 'the unit that holds them is dissolved', 'select number from api.dissolve_unit(''PCS'', ''SFS'', ''街道发〔2026〕1 号'', false)');
select story.commit_check();
select is(story.holder(:'number'), 'LDZ', 'of whom nobody at the heir knows, whoever above knows of it answers');
select is(story.knows(:'number'), 'xt_ldz_91', 'and nobody else was named');
select is(story.shown_in('xt_sfs_91', :'number'), '{}', 'the heir finds it nowhere');
select cmp_ok(cardinality(story.shown_in('xt_ldz_91', :'number')), '>', 2, 'whoever answers sees it');
select is(story.holder(:'known'), 'SFS', 'of which the heir knows, the heir answers');
select is(story.knows(:'known'), 'xt_msb_91 xt_sfs_91', 'who left is named no longer');
select is(story.holder(:'open'), 'SFS', 'as for any other');
rollback to before;

-- A person with an interest, who comes back under another name.
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', ''xt_pcs_92'')', :'open');
select story.does('xt_msb_91', 'it gets another post', 'select login from api.add_login(''SFS'', %L, ''xt_pcs_92'')', story.verifier('sixteen letters '));
select story.commit_check();
select bag_eq(format('select l.role_name::text from core.recusal r join core.login l using (login_id) where r.matter_id = %s', story.matter(:'open')),
  'select ''xt_pcs_92'' union all (select l.role_name::text from core.login l where l.role_name ~ ''^xt_sfs'' order by l.login_id desc limit 1)', 'and is recused under it');
select ok((select m.login_ids @> array[-max(l.login_id)] from core.matter m, core.login l where m.matter_id = story.matter(:'open') and l.role_name ~ '^xt_sfs' group by m.login_ids), 'which the matter knows');
select story.as_login('xt_msb_91', 'select count(*) from api.end_login(''xt_pcs_92'', dry_run => false)');
select story.does('xt_msb_91', 'after the first post has ended, too', 'select login from api.add_login(''FL'', %L, ''xt_pcs_92'')', story.verifier('another sixteen '));
select is((select count(*)::int from core.recusal r where r.matter_id = story.matter(:'open')), 3, 'it is recused');

select * from finish();
rollback;
