-- No row of any view of any login holds a child's or a guardian's name, a number, a telephone, an address or a word that
-- somebody wrote; nor does the log, nor an event.
begin;
\ir ../helpers/street.sql
select plan(5);
select story.case_at('PCS'), story.offered_to('SQ91');
update core.minor set full_name = '藏名甲' where full_name = '测试儿童';
update core.guardian set full_name = '藏名乙' where full_name = '某某';
select story.commit_check();

-- All that the test itself wrote down, and a sample of the street: every text with every list takes minutes.
create temporary table secret as
select distinct s.secret from (
  (select full_name from core.minor where full_name is not null order by full_name ~ '^藏名' desc, md5(full_name) limit 5)
  union all (select id_number from core.minor where id_number is not null order by md5(id_number) limit 3)
  union all (select full_name from core.guardian where full_name is not null order by full_name ~ '^藏名' desc, md5(full_name) limit 3)
  union all (select phone from core.guardian where phone is not null order by phone = '13900000000' desc, md5(phone) limit 3)
  union all (select address from core.household where address is not null order by address = '某路 1 号' desc, md5(address) limit 3)
  union all (select body from core.narrative where body is not null order by body = '有人反映' desc, md5(body) limit 5)) s (secret) where length(s.secret) >= 3;
select cmp_ok((select count(*)::int from secret), '>=', 5, 'there is something to hide');

create temporary table shown as
select g.login, c.relname::text as view,
  story.as_login(g.login, format('select string_agg(to_jsonb(v)::text, '' '') from api.%I v', c.relname)) as content
from (values ('xt_msb_91'), ('xt_ldz_91'), ('xt_sq91_91'), ('xt_sq91_wg01_91'), ('xt_pcs_91'), ('xt_sj91_91')) g (login) cross join pg_class c
where c.relnamespace = 'api'::regnamespace and c.relkind = 'v' and has_table_privilege(g.login, c.oid, 'select')
  and c.relname not in ('units', 'duties', 'plan_clauses', 'codes', 'categories', 'stories');
select cmp_ok((select count(*)::int from shown where content is not null), '>', 30, 'there is something to read');
select is_empty($$ select s.login, s.view, x.secret from shown s join secret x on s.content like '%' || x.secret || '%' limit 5 $$, 'no view shows it');
select is_empty($$ select x.secret from secret x where exists (select from core.event e where e.detail::text like '%' || x.secret || '%') $$, 'no event holds it');
select is_empty($$ select x.secret from secret x where exists (select from audit.event e where e.payload::text like '%' || x.secret || '%') $$, 'nor does the log');

select * from finish();
rollback;
