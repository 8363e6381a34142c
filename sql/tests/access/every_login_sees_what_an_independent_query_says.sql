-- For every login of the street, the views show exactly the rows that a plain query says it should see: all of the matters
-- that are its business, and wherever a matter went, what its unit did, held, and owes itself. The query reads matters,
-- holders, offers, supports, territories, units and logins; neither what access has recorded nor any function.
begin;
\ir ../helpers/street.sql
select plan(12);
select story.offered_to('PCS'), story.offered_to('SQ91_WG01', 'SQ91'), story.case_at('SQ92', 'SQ92'), story.lead('xt_pcs_91', 'SQ92', true), story.case_at('FL', null), story.offered_to('SQ91', 'MSB', null);
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91_WG01'', complains_of => %L)', u) from unnest(array['SQ91', 'MSB', 'SQ91_WG01', 'LDZ']) u;
select story.propose_closing(n, 'xt_sfs_91'), story.close(n) from story.case_at('SFS') n;
select story.commit_check();

create temporary table sees as
select g.login_id, g.role_name::text as login, g.group_name, g.unit_id, m.matter_id, m.kind,
  case g.group_name
    when 'weibao_office' then m.subdistrict_id = g.subdistrict_id
    when 'weibao_leader' then m.subdistrict_id = g.subdistrict_id
    when 'weibao_auditor' then m.subdistrict_id = g.subdistrict_id
    when 'weibao_analyst' then false
    else g.group_name in ('weibao_community', 'weibao_grid') and (u.territory_id = m.territory_id or u.territory_id = (select t.parent_id from core.territory t where t.territory_id = m.territory_id))
      or exists (select from core.responsibility r where r.matter_id = m.matter_id and r.unit_id = g.unit_id and upper(r.held) is null)
      or exists (select from core.support s where s.matter_id = m.matter_id and s.unit_id = g.unit_id and upper(s.during) is null) end is true as in_full,
  exists (select from core.offer o where o.matter_id = m.matter_id and o.to_unit_id = g.unit_id and o.answer is null) and g.group_name <> 'weibao_analyst' as is_offered
from core.login g join core.unit u on u.unit_id = g.unit_id cross join core.matter m
where g.valid @> now();
-- What complains about a unit is kept from it.
update sees s set in_full = false, is_offered = false from core.complaint p where p.matter_id = s.matter_id and p.unit_id = s.unit_id;
create index on sees (matter_id, login_id);

create temporary table number_of as
select c.case_id as matter_id, c.case_number as number, c.case_number, l.lead_number from core.case_file c left join core.lead l on false
union all select l.lead_id, l.lead_number, c.case_number, l.lead_number from core.lead l left join core.case_file c using (lead_id);

-- What the views should show: one text a row.
create temporary table should_show as
select s.login, 'cases' as view, n.number as row from sees s join number_of n using (matter_id) where s.kind = 'case' and (s.in_full or s.is_offered)
union all select s.login, 'leads', n.number from sees s join number_of n using (matter_id) where s.kind = 'lead' and (s.in_full or s.is_offered)
union all select s.login, 'offers', n.number || '/' || o.event_no from sees s join number_of n using (matter_id) join core.offer o using (matter_id)
  where s.in_full or s.is_offered and o.to_unit_id = s.unit_id and o.answer is null
union all select s.login, 'responsibilities', n.number || '/' || r.from_event_no || ' ' || lower(r.held) || ' ' || coalesce(upper(r.held)::text, '-')
  from sees s join number_of n using (matter_id) join core.responsibility r using (matter_id) where s.in_full or r.unit_id = s.unit_id and s.group_name <> 'weibao_analyst'
union all select s.login, 'obligations', n.number || ' ' || o.kind || ' ' || o.clock_from || ' ' || coalesce(o.due_at::text, '-')
  from sees s join number_of n using (matter_id) join core.obligation o using (matter_id) where s.in_full or o.owed_by_unit_id = s.unit_id and s.group_name <> 'weibao_analyst'
union all select s.login, 'case_timeline', n.number || '/' || e.event_no from sees s join number_of n using (matter_id) join core.event e using (matter_id)
  where s.in_full or e.unit_id = s.unit_id and s.group_name <> 'weibao_analyst';

create temporary table view_rows (view text, statement text);
insert into view_rows values
  ('cases', 'case_number from api.cases'), ('leads', 'lead_number from api.leads'), ('offers', 'event_id from api.offers'),
  ('responsibilities', 'event_id || '' '' || since || '' '' || coalesce(until::text, ''-'') from api.responsibilities'),
  ('obligations', 'coalesce(lead_number, case_number) || '' '' || kind || '' '' || clock_from || '' '' || coalesce(due_at::text, ''-'') from api.obligations'),
  ('case_timeline', 'event_id from api.case_timeline');
create temporary table shows as
select g.role_name::text as login, v.view, unnest(story.as_login(g.role_name, 'select array_agg(' || replace(v.statement, ' from api', ') from api'))::text[]) as row
from core.login g cross join view_rows v where g.valid @> now() and g.group_name <> 'weibao_analyst';

create function story.differs(of_view text) returns table (login text, difference text, "row" text) language sql as $$
  (select m.login, 'missing', m.row from (select s.login, s.row from should_show s where s.view = of_view except all select s.login, s.row from shows s where s.view = of_view) m limit 10)
  union all
  (select m.login, 'too much', m.row from (select s.login, s.row from shows s where s.view = of_view except all select s.login, s.row from should_show s where s.view = of_view) m limit 10)
$$;
select is_empty('select d.* from story.differs(''cases'') d', 'cases');
select is_empty('select d.* from story.differs(''leads'') d', 'leads');
select is_empty('select d.* from story.differs(''offers'') d', 'offers');
select is_empty('select d.* from story.differs(''responsibilities'') d', 'responsibilities');
select is_empty('select d.* from story.differs(''obligations'') d', 'obligations');
select is_empty('select d.* from story.differs(''case_timeline'') d', 'timeline');

-- The test means something: there are rows to see and rows to hide.
select is_empty($$ select distinct s.group_name from sees s where s.group_name in ('weibao_community', 'weibao_grid', 'weibao_agency') group by s.group_name
  having not (bool_or(s.in_full) and bool_or(s.is_offered and not s.in_full) and bool_or(not s.in_full and not s.is_offered)) $$, 'each group between has rows in full, an offer only, and hidden ones');
select is_empty($$ select s.login from sees s where s.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor') and not s.in_full
  and not exists (select from core.complaint p where p.matter_id = s.matter_id and p.unit_id = s.unit_id) $$, 'office, leading group and auditor see all');
select is_empty($$ select s.login from sees s where s.group_name = 'weibao_analyst' and (s.in_full or s.is_offered) $$, 'the analyst nothing');
select is_empty($$ select v.view, g.role_name from view_rows v cross join core.login g cross join lateral story.told(g.role_name, 'select ' || v.statement, '{}') t where g.group_name = 'weibao_analyst' and t.told <> '42501' $$,
  'and may not even ask');

-- What a login reads of the tables themselves is the same.
select is_empty($$ select g.role_name from core.login g where g.valid @> now() and g.group_name <> 'weibao_analyst'
  and story.as_login(g.role_name, 'select coalesce(array_agg(matter_id order by matter_id), ''{}'') from core.matter')::bigint[]
    is distinct from (select coalesce(array_agg(s.matter_id order by s.matter_id), '{}') from sees s where s.login = g.role_name and (s.in_full or s.is_offered)) $$, 'of the matters in the table itself');
select is_empty($$ select g.role_name from core.login g where g.valid @> now() and g.group_name <> 'weibao_analyst'
  and story.as_login(g.role_name, 'select coalesce(array_agg(case_id order by case_id), ''{}'') from core.case_file')::bigint[]
    is distinct from (select coalesce(array_agg(s.matter_id order by s.matter_id), '{}') from sees s where s.kind = 'case' and s.login = g.role_name and (s.in_full or s.is_offered)) $$, 'and of the cases');

select * from finish();
rollback;
