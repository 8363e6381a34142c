-- For every login of the street, what the verbs tell is what a plain query says it should be told: whom a search finds, and whose dossier opens; and what a view
-- shows of a case or a lead is what is true of that one.
--
-- Seen to fail: with core.may_see in the place of core.is_business_of in api.search_minor; without core.admits in core.is_business_of;
-- with any offer in the place of the open one in core.case_to_show.
begin;
\ir ../helpers/street.sql
select plan(7);
select story.offered_to('PCS'), story.offered_to('SQ91_WG01', 'SQ91'), story.case_at('SQ92', 'SQ92'), story.lead('xt_pcs_91', 'SQ92', true), story.case_at('FL', null);
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ91_WG01'', ''测试儿童'', complains_of => %L)', u) from unnest(array['SQ91', 'MSB', 'SQ91_WG01']) u;
select story.case_at('PCS') as restricted, story.case_at('PCS') as recused, story.case_at('FL') as helped, story.case_at('FL', 'SQ92') as joined, story.lead('xt_sq91_91') as again \gset
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sealed'', array[''xt_msb_91'', ''xt_pcs_91''])', :'restricted');
select story.as_login(l, 'select event_id from api.recuse(%L, ''relative'')', :'recused') from unnest(array['xt_pcs_91', 'xt_msb_92', 'xt_sq91_91']) l;
select story.as_login('xt_msb_91', 'select event_id from api.add_support(%L, ''SFS'', ''协助'')', :'helped');
select story.as_login('xt_msb_91', 'select api.join_lead(%L, %L)', :'again', :'joined');
select story.commit_check();
\ir helpers/oracle.sql

-- Who searches finds the leads of the children of that name that are its business, with the case where that is; who only watches finds nothing.
create temporary table searcher as
select g.login_id, g.role_name::text as login from core.login g where g.valid @> now() and g.group_name not in ('weibao_auditor', 'weibao_analyst') and not g.password_is_first and g.locked_at is null;
create temporary table words as select '测试' as said union select substr(name, 1, 2) from (
  select n.full_name as name from core.minor n where n.full_name !~ '^测试' group by n.full_name order by count(*) desc, n.full_name limit 3) n;
select story.as_login(s.login, 'select api.ask_to_search(%L)', w.said) from searcher s cross join words w;
set local session_replication_role = replica;
update core.look_grant set granted_in = '3' where granted_in = pg_current_xact_id();
set local session_replication_role = origin;
update core.search_limit set amount = 100000 where name = 'shown';
create temporary table finds as
select s.login, w.said, r.number
from searcher s cross join words w
cross join lateral unnest(story.as_login(s.login, 'select array_agg(concat_ws('' '', lead_number, case_number)) from api.search_minor(%L)', w.said)::text[]) r (number);
create temporary table should_find as
select p.login, w.said, concat_ws(' ', d.lead_number, case when sc.in_full then c.case_number end) as number
from searcher p cross join words w
join core.minor n on n.full_name like '%' || w.said || '%' join core.lead d on d.minor_id = n.minor_id
left join core.case_file c on c.lead_id = d.lead_id or c.case_id = d.joined_case_id
left join sees sl on sl.login_id = p.login_id and sl.matter_id = d.lead_id
left join sees sc on sc.login_id = p.login_id and sc.matter_id = c.case_id
where case when c.case_id is null then sl.in_full else sc.in_full or d.joined_case_id is not null and sl.in_full end;
select cmp_ok((select count(*)::int from finds), '>', 100, 'children are found');
select is_empty($$ (select 'missing' as difference, s.* from should_find s except all select 'missing', f.* from finds f) union all (select 'too much', f.* from finds f except all select 'too much', s.* from should_find s) limit 20 $$,
  'a search finds the children that are the own business, and no others');

-- Whose dossier opens: of a part of the street, and of all that the tests made.
create temporary table opens as
select g.login_id, g.role_name::text as login, n.matter_id, n.number, (story.told(g.role_name, 'select api.ask_to_open(%L, ''review'')', array[n.number])).told as told
from core.login g cross join lateral (
  select m.matter_id, m.number from number_of m where m.number in (:'restricted', :'recused', :'helped', :'joined', :'again') or get_byte(sha256(convert_to(g.role_name || m.number, 'UTF8')), 0) < 16) n
where g.valid @> now() and g.group_name <> 'weibao_analyst';
select cmp_ok((select count(*)::int from opens where told = 'done'), '>', 100, 'dossiers open');
select is_empty($$ select o.login, o.number, o.told, s.in_full, s.is_offered from opens o join core.login g using (login_id) left join sees s on s.login_id = o.login_id and s.matter_id = o.matter_id
  where o.told !~ case when g.group_name = 'weibao_auditor' then 'WB202' when s.in_full then 'done' when s.is_offered then 'WB504' else 'WB10[12]' end limit 20 $$, 'those that are the own business, and no others');

-- What is shown of a case or a lead, to whom it is only offered as well, is what is true of it; by codes, which the words come from. Whom it is only offered to is told
-- the community, not the grid.
create function place_of(territory_id int) returns table (only_offered boolean, code text) language sql as $$
  select o.only_offered, case when o.only_offered then coalesce(c.code, t.code) else t.code end
  from (values (false), (true)) o (only_offered) left join core.territory t on t.territory_id = place_of.territory_id left join core.territory c on c.territory_id = t.parent_id $$;
create temporary table of_case as
select c.case_number as number, p.only_offered, concat_ws(' ', c.category, c.risk, p.code, coalesce(h.code, '-'), f.code, coalesce(o.code, '-'), coalesce(o.due_at::text, '-'), lower(m.life), coalesce(upper(m.life)::text, '-')) as told
from core.case_file c join core.matter m on m.matter_id = c.case_id join core.unit f on f.unit_id = c.first_unit_id
cross join lateral place_of(m.territory_id) p
left join core.responsibility r on r.matter_id = c.case_id and upper(r.held) is null left join core.unit h on h.unit_id = r.unit_id
left join (select o.matter_id, u.code, (select max(b.due_at) from core.obligation b where b.matter_id = o.matter_id and b.event_no = o.event_no and b.kind = 'case.accept') as due_at
  from core.offer o join core.unit u on u.unit_id = o.to_unit_id where o.answer is null) o on o.matter_id = c.case_id;
create temporary table shown_of_case as
select g.role_name::text as login, r.told[1] as number, r.told[2] as told
from core.login g cross join lateral unnest(story.as_login(g.role_name, $q$select array_agg(case_number || '|' || concat_ws(' ', category, risk, territory_code, coalesce(holder_code, '-'), first_unit_code, coalesce(offered_to_code, '-'),
    coalesce(answer_due_at::text, '-'), opened_at, coalesce(closed_at::text, '-'))) from api.cases$q$)::text[]) x (line) cross join lateral (select string_to_array(x.line, '|')) r (told)
where g.valid @> now() and g.group_name <> 'weibao_analyst';
select is_empty($$ select s.login, s.number, s.told, c.told from shown_of_case s join number_of n using (number) left join sees x on x.login = s.login and x.matter_id = n.matter_id
  left join of_case c on c.number = s.number and c.only_offered = (x.is_offered and not x.in_full) where s.told is distinct from c.told limit 20 $$, 'what is shown of a case is true of it');
create temporary table of_lead as
select d.lead_number as number, p.only_offered, concat_ws(' ', d.status, p.code, coalesce(h.code, '-'), lower(m.life)) as told
from core.lead d join core.matter m on m.matter_id = d.lead_id cross join lateral place_of(m.territory_id) p
left join core.responsibility r on r.matter_id = d.lead_id and upper(r.held) is null left join core.unit h on h.unit_id = r.unit_id;
create temporary table shown_of_lead as
select g.role_name::text as login, r.told[1] as number, r.told[2] as told
from core.login g cross join lateral unnest(story.as_login(g.role_name, $q$select array_agg(lead_number || '|' || concat_ws(' ', status, territory_code, coalesce(holder_code, '-'), recorded_at)) from api.leads$q$)::text[]) x (line)
cross join lateral (select string_to_array(x.line, '|')) r (told)
where g.valid @> now() and g.group_name <> 'weibao_analyst';
select is_empty($$ select s.login, s.number, s.told, c.told from shown_of_lead s join number_of n using (number) left join sees x on x.login = s.login and x.matter_id = n.matter_id
  left join of_lead c on c.number = s.number and c.only_offered = (x.is_offered and not x.in_full) where s.told is distinct from c.told limit 20 $$, 'and of a lead');
select cmp_ok((select count(*)::int from shown_of_case s join sees x on x.login = s.login and x.is_offered and not x.in_full join number_of n on n.matter_id = x.matter_id and n.number = s.number), '>', 1, 'of what is only offered as well');

select * from finish();
rollback;
