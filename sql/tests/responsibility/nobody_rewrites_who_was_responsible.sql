-- Not even a superuser leaves a gap or an overlap, or moves what was: each attempt is refused by the statement or at the
-- commit.
begin;
\ir ../helpers/street.sql
select * from no_plan();

select story.case_at('PCS') as number, story.case_at('FL') as other \gset
select story.offer(:'number', 'SFS', 'xt_pcs_91');
select story.give_back(:'number', 'xt_sfs_91');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.matter(:'number') as matter, story.matter(:'other') as other_matter, lead_id as lead from core.case_file where case_number = :'number' \gset
select (select unit_id from core.unit where code = 'MSB') as msb, (select unit_id from core.unit where code = 'SFS') as sfs \gset
select story.commit_check();

-- refused by the statement itself, or at the commit: the rule, or the constraint
create function story.broken(statement text) returns text
language plpgsql as $$
begin
  return (story.told('postgres', statement, '{}')).told;
end $$;
create function story.is_refused(statement text, expected text, sentence text) returns text
language sql as $$ select tap.is(story.broken(statement), expected, sentence) $$;

-- holders that were: filed by their matter, never changed
\set filed 'insert into core.ended_responsibility (matter_id, unit_id, held, from_event_no) values (%s, %s, %s, %s)'
\set later 'tstzrange(now() + interval ''1 hour'', now() + interval ''2 hours'')'
select story.is_refused(format('update core.ended_responsibility set unit_id = %s where matter_id = %s', :sfs, :lead), 'WB002 facts_are_never_changed', 'another unit in an interval');
select story.is_refused(format('update core.ended_responsibility set held = tstzrange(lower(held) - interval ''1 hour'', upper(held)) where matter_id = %s', :lead), 'WB002 facts_are_never_changed', 'an earlier beginning');
select story.is_refused(format('update core.ended_responsibility set held = tstzrange(lower(held), upper(held) - interval ''1 microsecond'') where matter_id = %s', :lead), 'WB002 facts_are_never_changed', 'another end of what has ended');
select story.is_refused(format('update core.ended_responsibility set from_event_no = 2 where matter_id = %s', :lead), 'WB002 facts_are_never_changed', 'another event as its reason');
select story.is_refused(format('delete from core.ended_responsibility where matter_id = %s', :lead), 'WB002 facts_are_never_changed', 'no holder at all');
select story.is_refused('truncate core.ended_responsibility', 'WB002 facts_are_never_changed', 'nobody ever held anything');
select story.is_refused(format(:'filed', :lead, :sfs, :'later', 2), 'WB002 facts_are_never_changed', 'a holder of a lead that has ended');
select story.is_refused(format(:'filed', :matter, :sfs, :'later', 2), 'WB002 facts_are_never_changed', 'a second holder');
select story.is_refused(format('insert into core.responsibility (matter_id, unit_id, held, from_event_no) values (%s, %s, tstzrange(now(), null), 1)', :matter, :sfs), '55000', 'a holder beside the matter''s row');
-- even where the guard is off, the constraints of the table stand
\set unguarded 'alter table core.ended_responsibility disable trigger an_interval_is_filed_by_its_matter; '
select story.is_refused(:'unguarded' || format(:'filed', :lead, :sfs, :'later', 1), '23505 ended_responsibility_pkey', 'a second interval by the same event');
select story.is_refused(:'unguarded' || format(:'filed', :lead, :sfs, format('(select r.held from core.ended_responsibility r where r.matter_id = %s limit 1)', :lead), 2), '23P01 one_holder_at_a_time', 'a second holder at the same time');
select story.is_refused(:'unguarded' || format(:'filed', :lead, :sfs, '''empty''', 2), '23514 held_is_an_interval', 'an empty interval');
select story.is_refused(:'unguarded' || format(:'filed', :lead, :sfs, 'tstzrange(now() + interval ''1 hour'', ''infinity'')', 2), '23514 held_is_an_interval', 'an end at infinity');
select story.is_refused(:'unguarded' || format(:'filed', :lead, :sfs, 'tstzrange(now() + interval ''1 hour'', null)', 2), '23514 held_is_an_interval', 'no end');
select story.is_refused(:'unguarded' || format(:'filed', :matter, :sfs, 'tstzrange(now() - interval ''2 hours'', now() - interval ''1 hour'')', 2) || format('; update core.matter set life = life where matter_id = %s', :matter), 'WB001 every_instant_has_one_accountable_unit', 'a holder before there was a matter');

-- matters
select story.is_refused(format('update core.matter set holder_unit_id = %s where matter_id = %s', :msb, :matter), 'WB001 every_instant_has_one_accountable_unit', 'another holder in a running interval');
select story.is_refused(format('update core.matter set holder_unit_id = %s, held_since = held_since - interval ''1 hour'' where matter_id = %s', :msb, :matter), 'WB001 every_instant_has_one_accountable_unit', 'another holder from before');
select story.is_refused(format('update core.matter set held_since = held_since - interval ''1 hour'' where matter_id = %s', :matter), 'WB001 every_instant_has_one_accountable_unit', 'an earlier beginning of what runs');
select story.is_refused(format('update core.matter set held_from_event_no = 2 where matter_id = %s', :matter), 'WB001 every_instant_has_one_accountable_unit', 'another event as the reason of what runs');
select story.is_refused(format('update core.matter set holder_unit_id = %s, held_since = now() + interval ''1 hour'', held_from_event_no = 2 where matter_id = %s', :msb, :matter), 'WB001 every_instant_has_one_accountable_unit', 'a holder since something else than its event');
select story.is_refused(format('update core.matter set holder_unit_id = null where matter_id = %s', :matter), 'WB001 every_instant_has_one_accountable_unit', 'an open matter of nobody, held since');
select story.is_refused(format('update core.matter set holder_unit_id = null, held_since = null, held_from_event_no = null where matter_id = %s', :matter), '23514 an_open_matter_has_a_holder', 'an open matter of nobody');
select story.is_refused(format('update core.matter set held_since = null where matter_id = %s', :matter), '23514 a_holder_holds_since_an_event', 'a holder since nobody knows when');
select story.is_refused(format('update core.matter set life = tstzmultirange(tstzrange(now() - interval ''1 day'', null)) where matter_id = %s', :matter), 'WB001 every_instant_has_one_accountable_unit', 'a life before the first holder');
select story.is_refused(format('update core.matter set life = tstzmultirange(tstzrange(lower(life), now() + interval ''1 day'')) where matter_id = %s', :matter), '23514 an_open_matter_has_a_holder', 'an ended matter of somebody');
select story.is_refused(format('update core.matter set life = life + tstzmultirange(tstzrange(now() + interval ''1 hour'', null)), holder_unit_id = %s, held_since = now() + interval ''2 hours'', held_from_event_no = 1 where matter_id = %s', :msb, :lead), 'WB001 every_instant_has_one_accountable_unit', 'a lead that comes back before somebody holds it');
select story.is_refused(format('insert into core.matter (subdistrict_id, kind, holder_unit_id, held_since, held_from_event_no, life, last_at) values (1, ''lead'', %s, now(), 1, tstzmultirange(tstzrange(now(), null)), now())', :msb), 'WB001 every_instant_has_one_accountable_unit', 'a matter held by no event');
select story.is_refused(format('insert into core.matter (subdistrict_id, kind, holder_unit_id, life, last_at) values (1, ''lead'', %s, tstzmultirange(tstzrange(now(), null)), now())', :msb), '23514 a_holder_holds_since_an_event', 'a matter held since nobody knows when');
select story.is_refused('insert into core.matter (subdistrict_id, kind, life, last_at) values (1, ''lead'', tstzmultirange(tstzrange(now(), now() + interval ''1 hour'')), now())', 'WB001 every_instant_has_one_accountable_unit', 'a matter that ended and that nobody ever held');
select story.is_refused(format('update core.matter set life = tstzmultirange(tstzrange(lower(life), now() + interval ''1 day'')), holder_unit_id = null, held_since = null, held_from_event_no = null where matter_id = %s', :matter), 'WB003 no_offer_outlives_its_matter', 'an offer that outlives its matter');
select story.is_refused(format('delete from core.matter where matter_id = %s', :matter), 'WB002 facts_are_never_changed', 'a matter that never was');

-- events, what was owed, offers
select story.is_refused(format('update core.event set recorded_at = recorded_at - interval ''1 day'' where matter_id = %s', :matter), 'WB002 facts_are_never_changed', 'another time of recording');
select story.is_refused('truncate core.event cascade', 'WB002 facts_are_never_changed', 'no events at all');
select story.is_refused(format('insert into core.event (matter_id, event_no, kind, happened_at, recorded_at, login_id, unit_id) select matter_id, 99, ''visited'', now() + interval ''1 hour'', now(), login_id, unit_id from core.event where matter_id = %s limit 1', :matter), '23514 no_fact_from_the_future', 'an event that has not happened yet');
select story.is_refused(format('update core.obligation set due_at = due_at + interval ''1 day'' where matter_id = %s and ended_at is null', :matter), 'WB002 facts_are_never_changed', 'another deadline');
select story.is_refused(format('update core.obligation set rule_frozen = ''{}'' where matter_id = %s and ended_at is null', :matter), 'WB002 facts_are_never_changed', 'another rule');
select story.is_refused(format('update core.obligation set ending = ''void'' where matter_id = %s and ended_at is not null', :matter), 'WB002 facts_are_never_changed', 'another ending');
select story.is_refused(format('delete from core.obligation where matter_id = %s', :matter), 'WB002 facts_are_never_changed', 'nothing owed');
select story.is_refused(format('update core.offer set contradicted_by = null, reason_code = ''other'' where matter_id = %s and answer = ''returned''', :matter), 'WB002 facts_are_never_changed', 'another reason of a return');
select story.is_refused(format('update core.offer set to_unit_id = %s where matter_id = %s and answer is null', :msb, :matter), 'WB002 facts_are_never_changed', 'an offer to somebody else');
select story.is_refused(format('delete from core.offer where matter_id = %s', :matter), 'WB002 facts_are_never_changed', 'no offer');

-- the log, and what the database is
select story.is_refused('update audit.event set payload = ''{}''', 'WB002 facts_are_never_changed', 'another log');
select story.is_refused('update core.database set kind = case kind when ''demo'' then ''real'' else ''demo'' end', 'WB002 facts_are_never_changed', 'a demo that becomes real');

select * from finish();
rollback;
