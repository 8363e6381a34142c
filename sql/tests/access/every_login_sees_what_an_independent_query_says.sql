-- For every login of the street, every view of api shows exactly the rows that a plain query says it should see: all of the matters
-- that are its business, and wherever a matter went, what its unit did, held, and owes itself. The query reads matters,
-- holders, offers, supports, territories, units and logins; neither what access has recorded nor a view, and no function but
-- those that make words.
begin;
\ir ../helpers/street.sql
select plan(37);
select story.offered_to('PCS'), story.offered_to('SQ91_WG01', 'SQ91'), story.case_at('SQ92', 'SQ92'), story.lead('xt_pcs_91', 'SQ92', true), story.case_at('FL', null), story.offered_to('SQ91', 'MSB', null);
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91_WG01'', complains_of => %L)', u) from unnest(array['SQ91', 'MSB', 'SQ91_WG01', 'LDZ']) u;
select story.propose_closing(n, 'xt_sfs_91'), story.close(n) from story.case_at('SFS') n;
-- an order to a unit whose case goes on afterwards
select story.as_login('xt_msb_91', 'select event_id from api.issue_order(%L, ''reminder'', ''x'', ''PCS'')', n), story.accept(story.offer(n, 'FL', 'xt_pcs_91'), 'xt_fl_91') from story.case_at('PCS') n;
-- what only some know of, with an order to a unit that is not told any more; who is recused; a glass that was broken
select story.case_at('PCS') as restricted, story.case_at('PCS') as recused, story.case_at('FL', 'SQ92') as outside \gset
select story.as_login('xt_msb_91', 'select event_id from api.issue_order(%L, ''reminder'', ''x'', ''PCS'')', :'restricted');
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_pcs_91''])', :'restricted');
select story.as_login(l, 'select event_id from api.recuse(%L, ''relative'')', :'recused') from unnest(array['xt_pcs_91', 'xt_msb_92', 'xt_sq91_91']) l;
select story.as_login('xt_pcs_91', 'select event_id from api.break_glass(%L, ''x'')', :'outside');
-- an audit that names a community, which has answered one of its findings
select story.clock(now() - interval '20 days'), story.lead('xt_sq91_91', null), story.lead('xt_sq91_91', null), story.clock(now());
select story.as_login('xt_ldz_91', 'select audit_number from api.open_audit(''unit'', %L, %L, ''SQ91'')', (current_date - 60)::text, (current_date - 1)::text) as audit \gset
select story.as_login('xt_sq91_91', 'select event_id from api.answer_finding(%L, ''accepted'', ''x'')', :'audit' || '.1');
select story.as_login('xt_pcs_91', 'select api.keep_draft(array[''visit'', ''add''])');
select story.commit_check();

\ir helpers/oracle.sql

-- What the views should show: one text a row.
create temporary table should_show as
select s.login, 'cases' as view, n.number as row from sees s join number_of n using (matter_id) where s.kind = 'case' and (s.in_full or s.is_offered)
union all select r.login, 'newest_cases', r.number from (
  select s.login, n.number, row_number() over (partition by s.login order by lower(m.life) desc) as place
  from sees s join number_of n using (matter_id) join core.matter m using (matter_id) where s.kind = 'case' and (s.in_full or s.is_offered)) r where r.place <= 200
union all select s.login, 'leads', n.number from sees s join number_of n using (matter_id) where s.kind = 'lead' and (s.in_full or s.is_offered)
union all select s.login, 'offers', n.number || '/' || o.event_no from sees s join number_of n using (matter_id) join core.offer o using (matter_id)
  where s.in_full or s.is_offered and o.to_unit_id = s.unit_id and o.answer is null
union all select s.login, 'responsibilities', n.number || '/' || r.from_event_no || ' ' || lower(r.held) || ' ' || coalesce(upper(r.held)::text, '-')
  from sees s join number_of n using (matter_id) join core.responsibility r using (matter_id) where s.in_full or r.unit_id = s.unit_id and s.group_name <> 'weibao_analyst'
union all select s.login, 'obligations', n.number || ' ' || o.kind || ' ' || o.clock_from || ' ' || coalesce(o.due_at::text, '-')
  from sees s join number_of n using (matter_id) join core.obligation o using (matter_id) where s.in_full or o.owed_by_unit_id = s.unit_id and s.group_name <> 'weibao_analyst'
union all select s.login, 'case_timeline', n.number || '/' || e.event_no from sees s join number_of n using (matter_id) join core.event e using (matter_id)
  where s.in_full or e.unit_id = s.unit_id and s.group_name <> 'weibao_analyst'
union all select s.login, 'supports', n.number || ' ' || u.code || ' ' || lower(p.during) from sees s join number_of n using (matter_id) join core.support p using (matter_id) join core.unit u on u.unit_id = p.unit_id where s.in_full and s.kind = 'case'
union all select s.login, 'officers', n.number || ' ' || l.role_name || ' ' || lower(p.during) from sees s join number_of n using (matter_id) join core.officer p using (matter_id) join core.login l on l.login_id = p.login_id where s.in_full and s.kind = 'case'
union all select s.login, 'requests', n.number || '/' || r.event_no from sees s join number_of n using (matter_id) join core.request r using (matter_id) where s.in_full and s.kind = 'case'
union all select s.login, 'reopenings', n.number || '/' || r.event_no from sees s join number_of n using (matter_id) join core.reopening r using (matter_id) where s.in_full and s.kind = 'case'
union all select s.login, 'orders', n.number || '/' || o.event_no from sees s join number_of n using (matter_id) join core.supervision_order o using (matter_id) where s.in_full or o.to_unit_id = s.unit_id and s.group_name <> 'weibao_analyst'
union all select s.login, 'escalations', n.number || '/' || x.event_no from sees s join number_of n using (matter_id) join core.escalation x using (matter_id) where s.in_full
union all select s.login, 'unseen', n.number from sees s join number_of n using (matter_id) join core.matter m using (matter_id) join core.case_file c on c.case_id = m.matter_id
  where s.in_full and s.kind = 'case' and m.holder_unit_id is not null and c.leaving is distinct from 'died'
union all select s.login, 'broken_glasses', n.number || '/' || b.event_no from sees s join number_of n using (matter_id) join core.broken_glass b using (matter_id) where s.in_full and s.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor')
union all select g.role_name, 'audits', a.audit_number from core.login g join core.audit a on g.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor') and g.subdistrict_id = a.subdistrict_id
  and not exists (select from kept k join core.audited_matter n using (matter_id) where n.audit_id = a.audit_id and k.login_id = g.login_id) where g.valid @> now()
union all select g.role_name, 'findings', a.audit_number || '.' || f.finding_no from core.login g join core.audit a on g.subdistrict_id = a.subdistrict_id join core.finding f on f.audit_id = a.audit_id
  and (g.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor') or g.unit_id = f.unit_id) and not exists (select from kept k where k.matter_id = f.matter_id and k.login_id = g.login_id) where g.valid @> now()
union all select g.role_name, 'drafts', d.draft_no::text from core.draft d join core.login g on g.login_id = d.login_id
union all select s.login, 'stories', t.code from sees s join core.story t on t.case_id = s.matter_id where s.in_full;

-- What waits for each unit: one line for each kind of work, in the words of the duty and not of the view.
create temporary table waits as
with l as (select g.login_id, g.role_name::text as login, g.group_name, g.unit_id, g.person_no, g.subdistrict_id from core.login g where g.valid @> now() and g.group_name <> 'weibao_analyst'),
o as (select b.*, m.holder_unit_id from core.obligation b join core.matter m using (matter_id) where b.ended_at is null)
-- an offer to its unit
select l.login, case n.number when n.lead_number then 'accept_lead' else 'accept' end as kind, n.number, (select max(b.due_at) from core.obligation b where b.matter_id = f.matter_id and b.event_no = f.event_no and b.kind = 'case.accept') as due_at
from l join core.offer f on f.to_unit_id = l.unit_id and f.answer is null join number_of n using (matter_id) join sees s on s.matter_id = f.matter_id and s.login_id = l.login_id and (s.in_full or s.is_offered)
-- a lead that it holds; one that somebody else would screen out is the office's to confirm
union all select l.login, case d.status when 'recorded' then 'screen' when 'screened' then 'open' else 'confirm_screening_out' end, d.lead_number, (select b.due_at from o b where b.matter_id = d.lead_id and b.kind = 'lead.screen')
from l join sees s on s.login_id = l.login_id and (s.in_full or s.is_offered) join core.lead d on d.lead_id = s.matter_id and d.status in ('recorded', 'screened', 'screening_out_proposed') join core.matter m on m.matter_id = d.lead_id
where case when d.status = 'screening_out_proposed' then l.group_name = 'weibao_office' or m.holder_unit_id = l.unit_id else m.holder_unit_id = l.unit_id end
  and not exists (select from core.event e join core.login g on g.login_id = e.login_id where e.matter_id = d.lead_id and e.event_no = d.status_event_no and d.status = 'screening_out_proposed' and g.person_no = l.person_no)
-- what it owes itself or as holder
union all select l.login, o.kind, n.number, o.due_at from l join o on coalesce(o.owed_by_unit_id, o.holder_unit_id) = l.unit_id join number_of n using (matter_id) where o.kind not in ('lead.screen', 'case.accept', 'close.confirm')
  and not exists (select from kept k where k.matter_id = o.matter_id and k.login_id = l.login_id)
-- what an audit asks its unit to answer; what the office decides, since the leading group gave the order
union all select l.login, o.kind, a.audit_number, o.due_at from l join o on o.owed_by_unit_id = l.unit_id join core.audit a on a.audit_id = o.matter_id
union all select l.login, 'decide_finding', a.audit_number || '.' || s.finding_no, null from l join core.audit a on l.group_name = 'weibao_office' join core.finding_step s on s.audit_id = a.audit_id and s.step = 'answered'
  and not exists (select from core.finding_step d where d.audit_id = s.audit_id and d.finding_no = s.finding_no and d.step = 'decided')
-- a glass that was broken within three days
union all select l.login, 'glass_broken', n.number, null from l join sees s on s.login_id = l.login_id and s.in_full join core.broken_glass b on b.matter_id = s.matter_id and lower(b.during) > now() - interval '3 days' join number_of n on n.matter_id = s.matter_id
where l.group_name in ('weibao_office', 'weibao_auditor')
-- what the leading group leaves undecided is told to it and to the office
union all select l.login, 'undecided_above', n.number, o.due_at from l join o on o.kind = 'tier.decide' and o.due_at < now() and o.owed_by_unit_id <> l.unit_id join core.unit u on u.unit_id = o.owed_by_unit_id and u.tier = 'leading_group' join number_of n using (matter_id)
where l.group_name in ('weibao_office', 'weibao_leader')
-- what another person proposed
union all select l.login, k.kind, c.case_number, case k.kind when 'confirm_closing' then (select b.due_at from o b where b.matter_id = c.case_id and b.kind = 'close.confirm') end
from l join sees s on s.login_id = l.login_id and s.in_full join core.case_file c on c.case_id = s.matter_id join core.matter m on m.matter_id = c.case_id and upper_inf(m.life)
cross join lateral (values ('confirm_closing', c.closing_event_no), ('confirm_lowering', c.lowering_event_no)) k (kind, event_no)
join core.event e on e.matter_id = c.case_id and e.event_no = k.event_no join core.login g on g.login_id = e.login_id and g.person_no <> l.person_no
where l.group_name in ('weibao_office', 'weibao_leader')
-- a case whose officer has left
union all select l.login, 'name_officer', c.case_number, null from l join core.matter m on m.holder_unit_id = l.unit_id join core.case_file c on c.case_id = m.matter_id and c.leaving is distinct from 'died'
where not exists (select from core.officer f where f.matter_id = m.matter_id and upper_inf(f.during))
  and exists (select from core.officer f join core.login g on g.login_id = f.login_id where f.matter_id = m.matter_id and g.unit_id = l.unit_id and not g.valid @> now() and lower(f.during) = (select max(lower(x.during)) from core.officer x where x.matter_id = m.matter_id));
insert into should_show
select login, 'my_work', concat_ws(' ', kind, number, due_at) from waits
union all select login, 'news', concat_ws(' ', kind, number, extract(epoch from due_at)) from waits where kind in ('accept', 'accept_lead', 'order.answer', 'tier.decide', 'glass_broken', 'confirm_closing', 'confirm_lowering', 'confirm_screening_out')
  or kind = 'screen' and exists (select from core.lead d join core.event e on e.matter_id = d.lead_id and e.event_no = 1 join core.login g on g.role_name = waits.login where d.lead_number = waits.number and e.unit_id <> g.unit_id);

-- What everybody reads alike: the street's own, and what is the same for all streets.
insert into should_show
select g.role_name::text, r.view, r.row
from core.login g cross join lateral (
  select 'units' as view, u.code as row from core.unit u where u.subdistrict_id = g.subdistrict_id
  union all select 'finding_definitions', d.code || ' ' || d.valid from core.finding_definition d where d.subdistrict_id = g.subdistrict_id
  union all select 'rules', concat_ws(' ', r.kind, r.risk, r.amount, lower(r.valid), upper(r.valid)) from core.deadline_rule r where r.subdistrict_id = g.subdistrict_id
  union all select 'duties', d.duty_code from core.duty d join core.plan_edition p using (plan_id) where p.subdistrict_id = g.subdistrict_id and p.in_force @> current_date
  union all select 'plan_clauses', c.clause from core.plan_clause c join core.plan_edition p using (plan_id) where p.subdistrict_id = g.subdistrict_id and p.in_force @> current_date
  union all select 'categories', c.subtype_code from core.category c join core.plan_edition p using (plan_id) where p.subdistrict_id = g.subdistrict_id and p.in_force @> current_date
  union all select 'codes', c.kind || ' ' || c.code from core.code c
  union all select 'codes', 'report_situation ' || s.situation_code from core.report_situation s
  union all select 'search_limits', l.name || ' ' || l.amount from core.search_limit l
  union all select 'calendar_years', y.year::text from core.calendar_year y
  union all select 'calendar_days', d.day::text from core.calendar_day d
  union all select 'logins', l.role_name::text from core.login l where l.subdistrict_id = g.subdistrict_id and g.group_name in ('weibao_office', 'weibao_auditor')) r
where g.valid @> now() and g.group_name <> 'weibao_analyst';

create temporary table view_rows (view text, statement text);
insert into view_rows values
  ('cases', 'case_number from api.cases'), ('newest_cases', 'case_number from api.newest_cases'), ('leads', 'lead_number from api.leads'), ('offers', 'event_id from api.offers'),
  ('audits', 'audit_number from api.audits'), ('findings', 'finding from api.findings'), ('drafts', 'draft_no::text from api.drafts'), ('finding_definitions', 'code || '' '' || tstzrange(since, until) from api.finding_definitions'),
  ('responsibilities', 'event_id || '' '' || since || '' '' || coalesce(until::text, ''-'') from api.responsibilities'),
  ('obligations', 'coalesce(lead_number, case_number) || '' '' || kind || '' '' || clock_from || '' '' || coalesce(due_at::text, ''-'') from api.obligations'),
  ('case_timeline', 'event_id from api.case_timeline'),
  ('supports', 'case_number || '' '' || unit_code || '' '' || since from api.supports'), ('officers', 'case_number || '' '' || login || '' '' || since from api.officers'),
  ('requests', 'event_id from api.requests'), ('reopenings', 'event_id from api.reopenings'), ('orders', 'event_id from api.orders'), ('broken_glasses', 'event_id from api.broken_glasses'), ('escalations', 'event_id from api.escalations'), ('unseen', 'case_number from api.unseen'), ('stories', 'code from api.stories'),
  ('my_work', 'concat_ws('' '', kind, number, due_at) from api.my_work where kind <> ''calendar'''), ('news', 'key from api.news'), ('units', 'unit_code from api.units'),
  ('rules', 'concat_ws('' '', kind, risk, amount, valid_from, valid_until) from api.rules'), ('duties', 'duty_code from api.duties'), ('plan_clauses', 'clause from api.plan_clauses'), ('categories', 'subtype_code from api.categories'),
  ('codes', 'kind || '' '' || code from api.codes'), ('calendar_years', 'year::text from api.calendar_years'), ('calendar_days', 'day::text from api.calendar_days'), ('logins', 'login::text from api.logins'), ('search_limits', 'name || '' '' || amount from api.search_limits');
create temporary table shows as
select g.role_name::text as login, v.view, unnest(story.as_login(g.role_name, 'select array_agg(' || replace(v.statement, ' from api', ') from api'))::text[]) as row
from core.login g cross join view_rows v where g.valid @> now() and g.group_name <> 'weibao_analyst' and (v.view <> 'logins' or g.group_name in ('weibao_office', 'weibao_auditor')) and (v.view <> 'drafts' or g.group_name <> 'weibao_auditor');

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
select is_empty(format('select d.* from story.differs(%L) d', v.view), v.view) from view_rows v where v.view not in ('cases', 'leads', 'offers', 'responsibilities', 'obligations', 'case_timeline');
select is_empty($$ select c.relname from pg_class c where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and c.relname <> 'access_matrix' except select view from view_rows $$, 'no view is left out (the matrix is compared with the catalogue)');

-- The test means something: there are rows to see and rows to hide.
select is_empty($$ select distinct s.group_name from sees s where s.group_name in ('weibao_community', 'weibao_grid', 'weibao_agency') group by s.group_name
  having not (bool_or(s.in_full) and bool_or(s.is_offered and not s.in_full) and bool_or(not s.in_full and not s.is_offered)) $$, 'each group between has rows in full, an offer only, and hidden ones');
select is_empty($$ select s.login from sees s where s.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor') and not s.in_full
  and not exists (select from core.complaint p where p.matter_id = s.matter_id and p.unit_id = s.unit_id) $$, 'office, leading group and auditor see all');
select is_empty($$ select s.login from sees s where s.group_name = 'weibao_analyst' and (s.in_full or s.is_offered) $$, 'the analyst nothing');
select is_empty($$ select v.view, g.role_name from view_rows v cross join core.login g cross join lateral story.told(g.role_name, 'select ' || v.statement, '{}') t where g.group_name = 'weibao_analyst' and t.told <> '42501' $$,
  'and may not even ask');

select * from finish();
rollback;
