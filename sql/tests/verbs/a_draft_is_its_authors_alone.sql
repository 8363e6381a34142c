-- A draft is kept, changed and dropped by its author, and seen by nobody else; it leaves no event and no line in the log.
begin;
\ir ../helpers/street.sql
select plan(12);

select story.as_login('xt_pcs_91', $$select draft_no from api.keep_draft('{visit,add,2026-AAAAAA,--note=看到孩子}') $$) as first \gset
select is(:'first'::text, '1', 'a first draft has the number 1');
select is(story.as_login('xt_pcs_91', $$select draft_no from api.keep_draft('{lead,add}') $$), '2', 'the next the next');
select is(story.as_login('xt_pcs_91', 'select words[4] from api.drafts where draft_no = 1'), '--note=看到孩子', 'its author reads it');
select is(story.as_login('xt_pcs_91', $$select draft_no from api.keep_draft('{visit,add}', 1) $$), '1', 'a later state takes its place');
select is(story.as_login('xt_pcs_91', 'select array_to_string(words, '' '') from api.drafts where draft_no = 1'), 'visit add', 'and is what is read');
select is_empty($$ select l.role_name from core.login l where l.role_name in ('xt_msb_91', 'xt_ldz_91', 'xt_sq91_91', 'xt_sfs_91')
  and story.as_login(l.role_name, 'select count(*) from api.drafts') <> '0' $$, 'nobody else does, the office and the leading group included');
select story.refuses('xt_msb_91', 'WB110 no_such_draft', 'nor drops it', 'select api.drop_draft(1)');
select story.refuses('xt_pcs_91', 'WB403 text_is_missing', 'nothing is no draft', 'select api.keep_draft(''{}'')');
select story.refuses('xt_pcs_91', 'WB110 no_such_draft', 'a later state needs an earlier one', 'select api.keep_draft(''{visit}'', 7)');
select lives_ok($$ select story.as_login('xt_pcs_91', 'select api.drop_draft(1)') $$, 'its author drops it');
select is(story.as_login('xt_pcs_91', 'select string_agg(draft_no::text, '','') from api.drafts'), '2', 'and it is gone');
select is_empty($$ select from core.event e where e.detail::text like '%看到孩子%' $$, 'no event tells of it');

select * from finish();
rollback;
