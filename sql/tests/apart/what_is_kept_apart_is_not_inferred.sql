-- What happens to a matter that somebody sees does not depend on what is kept from them: harm anew takes a case up a tier, but not for a case of harm that is
-- restricted. A lead is on record before it is opened by who would learn by it of harm elsewhere. And who helps with a case reads what is asked of it, not what is asked of others.
--
-- Seen to fail: without the condition in core.harm_before; without core.check_on_record; without asked_unit_id in core.narratives_for.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();

create function story.told_of(id text) returns text language sql as $$
  select story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''public'', ''有人反映'', ''SQ91'', id_number => %L)', id)
$$;
create function story.harmed(id text) returns text language plpgsql as $$
declare
  lead constant text := story.told_of(id);
begin
  perform story.clock(core.now() + interval '1 minute');
  return story.open(lead, 'high', 'xt_sq91_91');
end $$;
create function story.risen(number text) returns text language sql as $$
  select story.as_login('xt_sq91_91', 'select count(*) from escalations where number = %L and cause = ''repeated_harm''', number)
$$;

select story.clock('2026-03-02 09:00+08');
select story.harmed('999999201506010070') as open \gset
select story.harmed('999999201506010070') as again \gset
select is(story.risen(:'again'), '1', 'a second case of harm goes up a tier');
select throws_ok(format('select story.open(%L, ''high'', ''xt_sq91_91'')', story.told_of('999999201506010070')), 'WB521', null, 'whoever sees its own cases only opens it in a later transaction');
select lives_ok(format('select story.open(%L, ''high'', ''xt_msb_91'')', story.told_of('999999201506010070')), 'whoever sees all of them at once');
select story.harmed('999999201506010097') as first \gset
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sexual_harm'', array[''xt_msb_91'', ''xt_sq91_91''])', :'first');
select story.harmed('999999201506010097') as second \gset
select is(story.risen(:'second'), '0', 'not for one that is restricted: whoever types the number of a child would learn of it');
-- a lead that is joined to the restricted case itself
select story.clock('2026-03-03 09:00+08');
select story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''public'', ''又受侵害'', ''SQ91'', id_number => ''999999201506010097'', danger => true)') as lead \gset
select throws_ok(format('select story.as_login(''xt_sq91_91'', ''select event_id from api.join_lead(%%L, %%L)'', %L, %L)', :'lead', :'first'), 'WB521', null, 'once it is on record');
select story.clock('2026-03-03 09:01+08');
select story.as_login('xt_sq91_91', 'select event_id from api.join_lead(%L, %L)', :'lead', :'first');
select is(story.risen(:'first'), '1', 'but by its own it goes up, before those who were named');

-- who helps
select u.code as school, l.role_name as teacher from core.unit u join core.login l on l.unit_id = u.unit_id and upper_inf(l.valid) where u.kind = 'school' and u.group_name = 'weibao_agency' order by u.code limit 1 \gset
select story.case_at('FL') as number \gset
select story.as_login('xt_fl_91', 'select event_id from api.add_support(%L, %L, ''请关注到课情况'')', :'number', :'school');
select story.as_login('xt_fl_91', 'select event_id from api.add_support(%L, ''SFS'', ''请办理抑郁症诊疗救助'')', :'number');
select story.as_login(:'teacher', 'select api.ask_to_open(%L, ''review'')', :'number');
select story.grant_is_old();
select ok(d ~ '到课' and d !~ '抑郁', 'a school that helps reads what it is asked, not what others are: ' || d) from story.as_login(:'teacher', 'select string_agg(value, '' '') from api.open_dossier(%L)', :'number') d;
select * from finish();
rollback;
