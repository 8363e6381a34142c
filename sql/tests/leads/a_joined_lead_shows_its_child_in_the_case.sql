-- The dossier of a case shows whom its joined leads tell of, each with the lead's number, where they say otherwise than the case; and who
-- asks who looked at that child is told of looks at the case. 2026-03-02 is a Monday.
--
-- Seen to fail: with core.minor_of in place of core.minors_of in api.open_dossier; without joined_case_id in core.matters_of_child.
begin;
\ir ../helpers/street.sql
select * from no_plan();

create function story.opened(login text, number text, of_part text) returns text
language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_open(%L, ''review'', null, ''true'')', number);
  set local session_replication_role = replica;
  update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
  set local session_replication_role = origin;
  return story.as_login(login, 'select string_agg(concat_ws('' '', item, value, event_id), '', '') from api.open_dossier(%L) where part = %L and item <> ''年龄''', number, of_part);
end $$;
create function story.lookers(login text, number text) returns text
language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_trace(''minor'', %L)', number);
  set local session_replication_role = replica;
  update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
  set local session_replication_role = origin;
  return story.as_login(login, 'select string_agg(distinct login || '' '' || t.number, '', '' order by login || '' '' || t.number) from api.trace_looks(''minor'', %L) t', number);
end $$;

select story.clock('2026-03-02 09:00+08');
select story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', ''测试甲'', null, ''2015-06-01'', guardian_name => ''某某'', address => ''某路 1 号'')') as first \gset
select story.open(:'first') as number \gset
select story.accept(story.offer(:'number', 'FL'), 'xt_fl_91');
select is(story.opened('xt_fl_91', :'number', 'minor'), '姓名 测试甲, 出生日期 2015-06-01', 'a case shows its child');
select story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''school'', ''y'', ''SQ91'', ''测试甲'', ''999999201506020017'', guardian_name => ''某某'', guardian_phone => ''13900000000'', address => ''某路 2 号'')') as second \gset
select story.opened('xt_msb_91', :'second', 'minor');
select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L, ''同一孩子'')', :'second', :'number');
select is(story.opened('xt_fl_91', :'number', 'minor'), '姓名 测试甲, 出生日期 2015-06-01, 身份号码 999999201506020017 ' || :'second' || ', 出生日期 2015-06-02 ' || :'second',
  'joined, what the lead says otherwise stands beside it with its number, and what it says alike does not');
select is(story.opened('xt_fl_91', :'number', 'guardian'), '监护人 某某, 监护人 某某 13900000000 ' || :'second', 'so with the guardians');
select is(story.opened('xt_fl_91', :'number', 'household'), '住址 某路 1 号, 住址 某路 2 号 ' || :'second', 'and the household');
select is(story.opened('xt_msb_91', :'second', 'minor'), '姓名 测试甲, 身份号码 999999201506020017, 出生日期 2015-06-02', 'the lead shows its own child as before');
select story.refuses('xt_fl_91', 'WB102 no_such_lead', 'who holds the case opens it there, not by the lead', 'select api.ask_to_open(%L, ''review'')', :'second');

select is(story.lookers('xt_sj91_91', :'second'), 'xt_fl_91 ' || :'number' || ', xt_msb_91 ' || :'second', 'who looked at the case looked at the child of the lead');
select is(story.lookers('xt_sj91_91', :'number'), 'xt_fl_91 ' || :'number' || ', xt_msb_91 ' || :'second', 'and who looked at the lead, at the child of the case');
select story.lead('xt_msb_91') as other \gset
select story.opened('xt_msb_91', :'other', 'minor');
select is(story.lookers('xt_sj91_91', :'number') ~ :'other', false, 'of another child it tells nothing');
select story.commit_check();

select * from finish();
rollback;
