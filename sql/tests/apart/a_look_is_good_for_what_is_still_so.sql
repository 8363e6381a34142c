-- A grant to look shows what the relation for which it was given shows, as long as that is the relation; a broken glass shows nothing any more that is
-- kept from the login since. The ticket of a look tells nothing of other looks.
--
-- Seen to fail: without the relation in api.open_dossier; without the condition in core.relation_of; with the number of the row as ticket.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();

select story.clock('2026-03-02 09:00+08');
select story.case_at('FL') as number \gset
select story.as_login('xt_fl_91', 'select api.ask_to_open(%L, ''review'')', :'number') as look \gset
select story.grant_is_old();
select matches(story.as_login('xt_fl_91', 'select string_agg(value, '' '') from api.open_dossier(%L)', :'number'), '某路', 'the holder sees the address');
select story.as_login('xt_fl_91', 'select case_number from api.dispatch_case(%L, ''PCS'')', :'number');
select story.accept(:'number', 'xt_pcs_91');
select story.as_login('xt_pcs_91', 'select event_id from api.add_support(%L, ''FL'', ''请协助'')', :'number');
select story.refuses('xt_fl_91', 'WB501 look_needs_a_grant', 'who only helps since has no use of the holder''s grant', 'select api.open_dossier(%L)', :'number');
select story.refuses('xt_fl_91', 'WB501 look_needs_a_grant', 'nor by its ticket', 'select api.open_dossier(%L, %L)', :'number', :'look');
select story.as_login('xt_fl_91', 'select api.ask_to_open(%L, ''review'')', :'number');
select story.grant_is_old();
select unalike(story.as_login('xt_fl_91', 'select string_agg(value, '' '') from api.open_dossier(%L)', :'number'), '%某路%', 'it asks anew, and sees what who helps sees');

-- a broken glass
select story.case_at('FL') as seen \gset
select story.as_login('xt_sfs_91', 'select until from api.break_glass(%L, ''不能等'')', :'seen');
select story.clock('2026-03-02 09:01+08');
select story.as_login('xt_sfs_91', 'select api.ask_to_open(%L, ''report_response'')', :'seen');
select story.grant_is_old();
select isnt(story.as_login('xt_sfs_91', 'select count(*) from api.open_dossier(%L)', :'seen'), '0', 'through a broken glass it is seen');
savepoint before;
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91''])', :'seen');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'not what was restricted since', 'select api.open_dossier(%L)', :'seen');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'nor is it asked for', 'select api.ask_to_open(%L, ''report_response'')', :'seen');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'nor a guardian told of it', 'select api.guardian_sheet(%L)', :'seen');
rollback to before;
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', ''xt_sfs_91'')', :'seen');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'not by who was recused since', 'select api.open_dossier(%L)', :'seen');
rollback to before;
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''complained_about'', null, ''SFS'')', :'seen');
select story.refuses('xt_sfs_91', 'WB101 no_such_case', 'nor whose unit was', 'select api.open_dossier(%L)', :'seen');
rollback to before;

-- an audit is nobody's dossier
select story.as_login('xt_msb_91', 'select audit_number from api.open_audit(''street'', ''2026-03-01'', ''2026-03-02'')') as audit \gset
select 'A2026-' || b || core.check_character('2026' || b) as absent from (values ('ABSNT'), ('ABSNX')) n (b) where not exists (select from core.audit a where a.audit_number = 'A2026-' || b || core.check_character('2026' || b)) limit 1 \gset
select story.refuses('xt_sfs_91', 'WB601 no_such_audit', 'no glass is before an audit', 'select until from api.break_glass(%L, ''不能等'')', n) from unnest(array[:'audit', :'absent']) n;

-- tickets
create temporary table ticket as select story.as_login('xt_fl_91', 'select api.ask_to_open(%L, ''review'')', :'seen')::bigint as n from generate_series(1, 12);
select is((select count(*)::int from ticket a join ticket b on a.n < b.n and b.n - a.n < 100000), 0, 'no ticket lies near another');
select story.commit_check();
select * from finish();
rollback;
