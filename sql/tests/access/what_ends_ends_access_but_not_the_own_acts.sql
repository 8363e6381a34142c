-- A case that went on leaves the lists of the unit that had it. Its own acts, its own intervals, what it owed itself and
-- its own part of the audit stay, without identity: it must be able to answer for them.
begin;
\ir ../helpers/street.sql
select plan(27);

create function story.count_as(login text, what text, number text) returns int
language sql as $$ select story.as_login(login, format('select count(*) from api.%I where case_number = %L', what, number))::int $$;

-- An offer: as long as it waits, and no name.
select story.offered_to('PCS') as number \gset
select is(story.count_as('xt_pcs_91', 'cases', :'number'), 1, 'who is offered a case sees it');
select is(story.as_login('xt_pcs_91', 'select category_name || '' '' || risk_name || '' '' || age || '' '' || community from offers where case_number = %L', :'number'),
  (select c.subtype_zh from core.category c where c.subtype_code = 'C3-1') || ' 高 ' || core.age('2015-06-01', 'Asia/Shanghai') || ' 试验SQ91', 'category, risk, age and community');
select is(story.count_as('xt_pcs_91', 'case_timeline', :'number'), 0, 'not what happened before');
select is(story.count_as('xt_pcs_91', 'responsibilities', :'number'), 0, 'nor who held it');
select is(story.count_as('xt_pcs_91', 'obligations', :'number'), 1, 'and what it owes itself');
select is(story.as_login('xt_pcs_91', 'select string_agg(section, '' '') from api.audit_case(%L)', :'number'), 'offer obligation', 'of an audit, what concerns itself');
select story.as_login('xt_msb_91', 'select api.withdraw_offer(%L)', :'number');
select is(story.count_as('xt_pcs_91', 'cases', :'number') + story.count_as('xt_pcs_91', 'offers', :'number'), 0, 'withdrawn, it is gone');
select is(story.as_login('xt_pcs_91', 'select string_agg(concat_ws('' '', kind, owed_by_code, ending), '','') from obligations where case_number = %L', :'number'), 'case.accept PCS void',
  'but that an answer was owed, and no more is, stays its own');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'and cannot be opened', 'select api.ask_to_open(%L)', :'number');

-- A return is an act of one's own.
select story.give_back(story.offer(:'number', 'PCS'), 'xt_pcs_91');
select is(story.count_as('xt_pcs_91', 'cases', :'number'), 0, 'returned, it is gone');
select is(story.as_login('xt_pcs_91', 'select string_agg(event || '' '' || unit_code, '','') from case_timeline where case_number = %L', :'number'), 'returned PCS', 'but the return stays the unit''s own');

-- A case that was held and handed over.
select story.accept(story.offer(:'number', 'PCS'), 'xt_pcs_91');
select story.as_login('xt_pcs_91', 'select event_id from api.record_visit(%L, true, ''见到本人'')', :'number');
select cmp_ok(story.count_as('xt_pcs_91', 'case_timeline', :'number'), '>', 5, 'the holder sees the whole way of the case');
select story.as_login('xt_pcs_91', 'select api.ask_to_open(%L)', :'number') as look \gset
select story.accept(story.offer(:'number', 'FL', 'xt_pcs_91'), 'xt_fl_91');
select is(story.count_as('xt_pcs_91', 'cases', :'number'), 0, 'handed over, the case is gone');
select is(story.as_login('xt_pcs_91', 'select count(*) from api.newest_cases where case_number = %L', :'number'), '0', 'from the newest as well');
select is(story.count_as('xt_pcs_91', 'offers', :'number'), 0, 'with what is offered');
select is(story.as_login('xt_pcs_91', 'select string_agg(concat_ws('' '', kind, owed_by_code, ending), '','' order by clock_from) from obligations where case_number = %L', :'number'), 'case.accept PCS void,case.accept PCS met,case.accept PCS met',
  'and of what is owed all but its own, which has ended');
select is(story.as_login('xt_pcs_91', 'select string_agg(event, '','' order by recorded_at) from case_timeline where case_number = %L', :'number'), 'returned,accepted,visited,dispatched', 'its own acts stay');
select is(story.as_login('xt_pcs_91', 'select count(*) filter (where unit_code = ''PCS'') || '' of '' || count(*) from responsibilities where case_number = %L', :'number'), '1 of 1', 'and its own interval');
select is(story.as_login('xt_pcs_91', 'select count(*) from api.audit_case(%L) where unit_code is distinct from ''PCS''', :'number'), '0', 'its audit tells of nobody else');
select is(story.as_login('xt_pcs_91', 'select string_agg(distinct section, '' '' order by section) from api.audit_case(%L)', :'number'), 'event holder obligation offer', 'but of all that is its own');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'the dossier is closed to it', 'select api.open_dossier(%L, %L)', :'number', :'look');
select story.refuses('xt_pcs_91', 'WB101 no_such_case', 'and so is every verb', 'select api.record_visit(%L, true)', :'number');

-- The community of the territory keeps what lies there, also when it is closed.
select is(story.count_as('xt_sq91_91', 'cases', :'number'), 1, 'the community of the territory sees the case throughout');
select story.propose_closing(:'number', 'xt_fl_91');
select story.close(:'number');
select is(story.count_as('xt_fl_91', 'cases', :'number'), 0, 'closed, it is gone from its last holder');
select is(story.count_as('xt_sq91_91', 'cases', :'number'), 1, 'and not from the community');

-- Nothing of a stranger, and nothing of a login that has ended.
select is(story.count_as('xt_sfs_91', 'case_timeline', :'number') + story.count_as('xt_sfs_91', 'responsibilities', :'number'), 0, 'who never had it sees nothing');
update core.login set valid = tstzrange(lower(valid), now()) where role_name = 'xt_sq91_91';
select is(story.count_as('xt_sq91_91', 'cases', :'number'), 0, 'nor does a login that has ended');

select * from finish();
rollback;
