-- Numbers, too, are of what may be seen: the looks of a year are as many as the lists of looks hold, a trial of rules replays what is seen, and of a child
-- those searches are told that found it by a matter which the asker sees.
--
-- Seen to fail: without the conditions in api.trace_year, api.try_rules and core.searches_that_found.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();

create function story.tried(login text) returns int language sql as $$
  select story.as_login(login, 'select coalesce(sum(obligations), 0) from api.try_rules(''[{"kind": "case.assess", "amount": 3, "time_unit": "day"}]'', ''2026-03-01'', ''2026-03-19'') where unit_code = ''FL''')::int
$$;
select story.clock('2026-03-20 09:00+08');
select story.tried('xt_msb_92') as others \gset
select story.clock('2026-03-02 09:00+08');
select story.case_at('FL') as secret \gset
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_fl_91''])', :'secret');
select story.as_login('xt_fl_91', 'select api.ask_to_open(%L, ''review'')', :'secret');
select story.case_at('PCS') as seen \gset
select story.as_login('xt_pcs_91', 'select api.ask_to_open(%L, ''review'')', :'seen');
create function story.dossiers(login text, unit text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_trace_year(2026)');
  perform story.grant_is_old();
  return story.as_login(login, 'select coalesce(sum(dossiers), 0) from api.trace_year(2026) where month = ''2026-03-01'' and unit_code = %L', unit);
end $$;
select is(story.dossiers('xt_msb_92', 'FL'), '0', 'a look at what is kept from the asker is not counted');
select is(story.dossiers('xt_msb_92', 'PCS'), '1', 'another is');
select is(story.dossiers('xt_msb_91', 'FL'), '1', 'to who was named, both are');

-- debts of the restricted case
select story.clock('2026-03-20 09:00+08');
select is(story.tried('xt_msb_92'), :others, 'rules are tried on what is seen');
select cmp_ok(story.tried('xt_msb_91'), '>', :others, 'by who was named, on more');

-- the child of a case that the office sees has another, of which only FL and one of the office know
select c.minor_id as child from core.case_file c where c.case_number = :'seen' \gset
update core.lead l set minor_id = :child from core.case_file c where c.case_number = :'secret' and l.lead_id = c.lead_id;
update core.minor m set full_name = '阚无双' where m.minor_id = :child;
select story.as_login('xt_fl_91', 'select api.ask_to_search(''阚无双'')');
select story.as_login('xt_pcs_91', 'select api.ask_to_search(''阚无双'')');
create function story.searched(login text, number text) returns text language plpgsql as $$
begin
  perform story.as_login(login, 'select api.ask_to_trace(''minor'', %L)', number);
  perform story.grant_is_old();
  return story.as_login(login, 'select string_agg(login::text, '','' order by login::text) from api.trace_looks(''minor'', %L) where scope = ''search''', number);
end $$;
select is(story.searched('xt_msb_92', :'seen'), 'xt_pcs_91', 'a search that found the child by what is kept from the asker is not told');
select is(story.searched('xt_msb_91', :'seen'), 'xt_fl_91,xt_pcs_91', 'but to who was named');
select * from finish();
rollback;
