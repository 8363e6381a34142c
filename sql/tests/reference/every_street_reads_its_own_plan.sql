-- Each login reads the edition in force of its own subdistrict: not a former one, not another street's, and nobody reads a table.
begin;
select plan(21);
\ir ../helpers/street.sql

-- a former edition of this street, a coming one, and one of another street
update core.plan_edition set in_force = daterange('2021-07-08', '2031-01-01');
insert into core.subdistrict (code, name_zh, login_prefix) values ('zz', '另一街道', 'zz');
insert into core.plan_edition (subdistrict_id, title, issuer, document_no, issued_on, in_force, body)
values (1, '旧', '旧', '旧号', '2020-01-01', '[2020-01-01,2021-07-08)', '旧文'), (1, '新', '新', '新号', '2031-01-01', '[2031-01-01,)', '新文'),
  ((select subdistrict_id from core.subdistrict where code = 'zz'), '他', '他', '他号', '2020-01-01', '[2020-01-01,)', '他文');
insert into core.plan_clause (plan_id, clause, marker, heading, body, sort_order)
select e.plan_id, '一', '', e.title, e.body, 1 from core.plan_edition e where e.title in ('旧', '新', '他');
insert into core.duty (plan_id, duty_code, subdistrict_id, unit_id, section, domain, exact_phrase, gloss_en)
select e.plan_id, 'D-OLD-01', 1, u.unit_id, '一', 'visit', '旧文', 'old' from core.plan_edition e join core.unit u on u.code = 'MSB' where e.title = '旧';
insert into core.category (plan_id, subtype_code, category_code, name_zh, name_en, subtype_zh, subtype_en, exact_phrase)
select e.plan_id, 'C9-1', 'C9', '旧', 'old', '旧', 'old', '旧文' from core.plan_edition e where e.title = '旧';

create function pg_temp.reads(login text) returns text language sql as $$
  select story.as_login(login, 'select concat_ws('' '', (select count(*) from api.duties), (select count(*) from api.plan_clauses),
    (select count(*) from api.categories), (select count(*) > 400 from api.codes))')
$$;
select is(pg_temp.reads(login), '281 52 19 t', format('%s reads the edition in force, whole', login))
from unnest(array['xt_msb_91', 'xt_ldz_91', 'xt_pcs_91', 'xt_sq91_91', 'xt_sq91_wg01_91', 'xt_sj91_91']) login;

select is((story.told('xt_fx91_91', 'select count(*) from ' || v, '{}')).told, '42501', format('the analyst does not read %s', v))
from unnest(array['api.duties', 'api.plan_clauses', 'api.categories', 'api.codes']) v;

select is((story.told('xt_msb_91', 'select count(*) from ' || t, '{}')).told, '42501', format('nor does the office read %s', t))
from unnest(array['core.duty', 'core.plan_edition', 'core.message', 'core.deadline_rule']) t;

select is(core.plan_in_force(1, '2021-07-07 23:59:59+08'), (select plan_id from core.plan_edition where title = '旧'), 'an edition is in force until its last midnight');
select isnt(core.plan_in_force(1, '2021-07-08 00:00+08'), (select plan_id from core.plan_edition where title = '旧'), 'by the clock of the subdistrict');
select is(
  (select e.title from core.subdistrict s join core.plan_edition e on e.plan_id = core.plan_in_force(s.subdistrict_id, '2026-01-01 12:00+08') where s.code = 'zz'),
  '他', 'another street has its own');
select is(core.plan_in_force(1, '2019-12-31 12:00+08'), null, 'before the first there was none');
select throws_ok(
  $$ insert into core.plan_edition (subdistrict_id, title, issuer, document_no, issued_on, in_force, body)
     values (1, '二', '二', '二号', '2024-01-01', '[2024-01-01,)', '二') $$,
  '23P01', null, 'two editions are never in force at once');
select throws_ok(
  $$ insert into core.duty (plan_id, duty_code, subdistrict_id, unit_id, section, domain, exact_phrase, gloss_en)
     select e.plan_id, 'D-NEW-01', e.subdistrict_id, u.unit_id, '一', 'visit', '他文', 'other' from core.plan_edition e join core.unit u on u.code = 'MSB' where e.title = '他' $$,
  '23503', null, 'a plan lays no duty on another street''s unit');
set local weibao.lang = 'en';
select is(story.as_login('xt_msb_91', 'select name || '' / '' || subtype from api.categories where subtype_code = ''C7-1'''),
  'Orphan / orphan without both parents', 'and each reads it in its own language');

select * from finish();
rollback;
