-- Ending a login leaves nothing with nobody: its cases go to another of the unit, or back to the unit, which is shown that they
-- need an officer; the last login of a unit that has anything to answer for does not end.
--
-- Seen to fail: without core.check_not_last, without its second condition, without core.end_officer, without the insert and
-- without the end of the login in api.end_login; without name_officer in core.work_of_mine.
begin;
\ir ../helpers/street.sql
\ir ../helpers/endings.sql
select * from no_plan();

create function story.leaves(login text, successor text default null, dry_run boolean default true) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select string_agg(concat_ws('' '', case_number, officer, done), '','' order by case_number) from api.end_login(%L, %L, %L)', login, successor, dry_run::text)
$$;
create function story.officer(number text) returns text
language sql as $$ select story.as_login('xt_msb_91', 'select string_agg(login, '','') from api.officers where case_number = %L and until is null', number) $$;
create function story.asked(number text, by text default 'xt_pcs_92') returns text
language sql as $$ select story.as_login(by, 'select string_agg(next_command, '','') from api.my_work where number = %L and kind = ''name_officer''', number) $$;

select story.clock('2026-03-02 09:00+08');
update core.login set valid = tstzrange(lower(valid), core.now()) where role_name ~ '^xt_(pcs|sfs|fl|gh)_0';
select story.case_at('PCS') as first, story.case_at('PCS') as second, story.case_at('PCS') as frozen, story.case_at('PCS') as unnamed, story.case_at('SFS') as alone \gset
select story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, ''xt_pcs_91'')', n) from unnest(array[:'first', :'second', :'frozen']) n;
select story.dies(:'frozen');
select is(story.leaves('xt_pcs_91'), (select string_agg(n || ' f', ',' order by n) from unnest(array[:'first', :'second', :'frozen']) n), 'a dry run lists the cases');
select is(story.officer(:'first'), 'xt_pcs_91', 'and does nothing');
select story.lets('xt_pcs_91', 'nor to the login', 'select api.whoami()');

-- Back to the unit.
select is(story.asked(:'first'), null, 'while somebody is named, nobody is asked');
select is(story.leaves(' XT_PCS_91 ', null, false), (select string_agg(n || ' t', ',' order by n) from unnest(array[:'first', :'second', :'frozen']) n), 'every case that was listed is done, a frozen one too');
select story.refuses('xt_pcs_91', 'WB201 login_is_not_known', 'the login has ended', 'select api.whoami()');
select is(story.officer(:'first') is null and story.officer(:'second') is null, true, 'nothing is left with it');
select is(story.asked(:'first'), 'case officer set ' || :'first', 'the unit is asked to name another');
select is(story.asked(:'unnamed') is null and story.asked(:'frozen') is null, true, 'not where nobody ever was named, nor where nothing is to be done');
select is(story.holder(:'first'), 'PCS', 'it answers as before');
select story.as_login('xt_pcs_92', 'select event_id from api.set_officer(%L, ''xt_pcs_92'')', :'first');
select is(story.asked(:'first'), null, 'and is asked no more');
select story.refuses('xt_msb_91', 'WB364 no_such_login', 'a login ends once', 'select api.end_login(''xt_pcs_91'')');

-- The last one.
select story.refuses('xt_msb_91', 'WB363 the_last_login_of_a_unit', 'somebody must be left to act', 'select api.end_login(''xt_pcs_92'', null, false)');
select story.refuses('xt_msb_91', 'WB425 not_a_login_of_one_unit', 'nobody of another unit is left in its place', 'select api.end_login(''xt_pcs_92'', ''xt_fl_91'', false)');
select story.refuses('xt_msb_91', 'WB425 not_a_login_of_one_unit', 'nobody succeeds himself', 'select api.end_login(''xt_pcs_92'', ''xt_pcs_92'', false)');
select story.refuses('xt_msb_91', 'WB364 no_such_login', 'nobody succeeds to nobody', 'select api.end_login(''xt_msb_92'', ''xt_msb_99'', false)');
select story.refuses('xt_msb_91', 'WB448 own_login_is_ended_by_others', 'nobody ends the own login', 'select api.end_login(''xt_msb_91'', dry_run => false)');
select story.lets('xt_msb_91', 'but may ask what would come of it', 'select api.end_login(''xt_msb_91'')');
select story.refuses('xt_msb_91', 'WB363 the_last_login_of_a_unit', 'of whichever unit that has anything', 'select api.end_login(''xt_sfs_91'', null, true)');
select story.lets('xt_msb_91', 'a unit that has nothing needs nobody', 'select api.end_login(''xt_sq92_91'', null, false)');
select story.offered_to('SQ92', 'MSB', 'SQ92') as offered \gset
select story.refuses('xt_msb_91', 'WB363 the_last_login_of_a_unit', 'a unit that owes an answer does', 'select api.end_login(''xt_sq92_91'', null, false)');
update core.login set valid = tstzrange(lower(valid), core.now()) where story.login_of('MSB') is not null and unit_id = (select unit_id from core.unit where code = 'OFF') and role_name <> 'xt_off_92' and upper_inf(valid);
select story.refuses('xt_msb_91', 'WB363 the_last_login_of_a_unit', 'nor is any unit of the office ever left without', 'select api.end_login(''xt_off_92'', null, false)');

-- To another of the unit.
update core.login set valid = tstzrange(lower(valid), null) where role_name = 'xt_pcs_91';
select is(story.leaves('xt_pcs_92', 'xt_pcs_91', false), :'first' || ' xt_pcs_91 t', 'with a successor');
select is(story.officer(:'first'), 'xt_pcs_91', 'who is named from now on');
select is((select detail::text from core.event where matter_id = story.matter(:'first') order by event_no desc limit 1), '{"to": "xt_pcs_91", "login": "xt_pcs_92"}', 'which the timeline tells');
select is((select count(*)::int from core.officer o join core.login l using (login_id) where l.role_name ~ '^xt_pcs_9' and upper_inf(o.during) and not l.valid @> core.now()), 0, 'nobody who has left is named anywhere');
select is((select count(*)::int from audit.event where kind = 'login_ended'), 2, 'and the log tells both');
select story.refuses('xt_ldz_91', 'WB202 not_for_your_group', 'it is the office''s to do', 'select api.end_login(''xt_sfs_91'')');
select story.commit_check();

select * from finish();
rollback;
