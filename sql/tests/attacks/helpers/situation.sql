-- The street on which the attacks happen, committed, since each attack has sessions of its own: what the police station xt_pcs_91
-- sees, and what it must not. Loaded once, by a superuser, into a database of its own.
--
--   password  what all logins here log in with
\set ON_ERROR_STOP on
\set lasting yes
begin;
\ir ../../helpers/street.sql

insert into tap.known values
  ('name', '隐藏之人'), ('guardian', '隐藏监护人'), ('phone', '13911112222'), ('address', '隐藏路 9 号'), ('words', '隐藏的说明文字'),
  ('id', '99999920150601001' || substr('10X98765432', 1 + (select sum(substr('99999920150601001', i, 1)::int * (array[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])[i])::int % 11 from generate_series(1, 17) i), 1)),
  ('other_id', '99999920150601003' || substr('10X98765432', 1 + (select sum(substr('99999920150601003', i, 1)::int * (array[7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])[i])::int % 11 from generate_series(1, 17) i), 1));

-- a child in a community that has nothing to do with the police station, with everything that identity is
create function story.hidden_lead() returns text language sql as $$
  select story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''public'', %L, ''SQ92'', %L, id_number => %L, guardian_name => %L, guardian_relation => ''父亲'',
    guardian_phone => %L, address => %L)', tap.known('words'), tap.known('name'), tap.known('id'), tap.known('guardian'), tap.known('phone'), tap.known('address'))
$$;
insert into tap.known
select 'hidden', story.accept(story.offer(n, 'FL'), 'xt_fl_91')::text from (select story.open(story.hidden_lead(), 'emergency') as n) c;
update tap.known set value = (select c.case_number from core.case_file c join core.minor m using (minor_id) where m.full_name = tap.known('name')) where name = 'hidden';
insert into tap.known select 'hidden_lead', l.lead_number from core.lead l join core.case_file c using (lead_id) where c.case_number = tap.known('hidden');

-- a child whose case there ended the other day
insert into tap.known values ('closed_id', '999999201506010070');
create function story.closed_case() returns text language sql as $$
  select story.accept(story.offer(n, 'SFS'), 'xt_sfs_91'), story.propose_closing(n, 'xt_sfs_91') from (
    select story.open(story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''public'', ''x'', ''SQ92'', id_number => %L)', tap.known('closed_id'))) as n) c;
  select story.close((select c.case_number from core.case_file c join core.minor m using (minor_id) where m.id_number = tap.known('closed_id')))::text
$$;
select story.closed_case();

-- a number that was never given, and looks like one
insert into tap.known
select 'absent', n.number from (
  select '2026-' || body || core.check_character('2026' || body) as number from (values ('ABSNT'), ('ABSNX'), ('ABSNW')) b (body)) n
where not exists (select from core.case_file c where c.case_number = n.number) limit 1;

insert into tap.known values
  ('own', story.case_at('PCS')), ('passing', story.case_at('PCS')), ('offered', story.offered_to('PCS', 'FL')), ('offered_to_others', story.offered_to('SFS', 'FL', 'SQ92')),
  ('complaint', story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''投诉'', ''SQ91'', complains_of => ''PCS'')')),
  ('complaint_of_office', story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''投诉'', ''SQ91'', complains_of => ''MSB'')'));
-- a report that xt_fl_91 took, and who made it
insert into tap.known values ('reported', story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''有人反映'', ''SQ91'')'));
select story.as_login('xt_fl_91', 'select event_id from api.record_reporter(%L, ''某热心人'', ''13711112222'')', tap.known('reported'));

-- a case of which only one of the office and one of the women's federation know
insert into tap.known values ('restricted', story.case_at('FL', 'SQ92'));
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sexual_harm'', array[''xt_msb_91'', ''xt_fl_91''])', tap.known('restricted'));
select story.commit_check();

-- a finding that names the police station: it returned what the duty list says is its own
insert into tap.known values ('returned', story.offered_to('PCS', 'FL'));
select story.give_back(tap.known('returned'), 'xt_pcs_91', 'wrong_matter', 'D-PCS-01');
select story.commit_check();
insert into tap.known values ('audit', story.as_login('xt_msb_91', 'select audit_number from api.open_audit(''unit'', current_date, current_date, ''PCS'')'));
insert into tap.known select 'finding', tap.known('audit') || '.' || i.finding_no from core.finding i where i.audit_id = core.matter_of(tap.known('audit')) and i.code = 'contradicted_return';

-- a colleague of who was named to know of the restricted case
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select 'xt_fl_92', 1, u.unit_id, 9100025, u.group_name, '[2021-01-01,)' from core.unit u where u.subdistrict_id = 1 and u.code = 'FL';
create role xt_fl_92 login in role weibao_agency;

-- logins that are not as they should be, as by an administrator's mistake: of two groups, with an MD5 password
insert into core.login (role_name, subdistrict_id, unit_id, person_no, group_name, valid)
select r.name, 1, u.unit_id, r.person, 'weibao_agency', '[2021-01-01,)'
from (values ('xt_jgzx_92', 'JGZX', 9100020), ('xt_jgzx_93', 'JGZX', 9100021), ('xt_jgzx_94', 'JGZX', 9100022), ('xt_jgzx_95', 'JGZX', 9100023), ('xt_jgzx_96', 'JGZX', 9100024)) r (name, unit, person)
join core.unit u on u.subdistrict_id = 1 and u.code = r.unit;
create role xt_jgzx_92 login in role weibao_agency, weibao_office;
create role xt_jgzx_93 login in role weibao_agency;
create role xt_jgzx_94 login in role weibao_agency;
create role xt_jgzx_95 login in role weibao_agency;
create role xt_jgzx_96 login in role weibao_agency;
do $$ declare r record; begin
  for r in select rolname from pg_roles where rolname ~ '^xt_.*_9[0-9]$' loop
    execute format('alter role %I password %L', r.rolname, current_setting('attacks.password'));
    perform account.limit(r.rolname);
  end loop;
end $$;
set local password_encryption = 'md5';
select format('alter role xt_jgzx_93 password %L', current_setting('attacks.password')) \gexec
alter role xt_jgzx_94 valid until '2021-01-01';
select story.as_login('xt_msb_91', 'select api.lock_login(''xt_jgzx_95'')');
update core.login set password_is_first = true where role_name = 'xt_jgzx_96';

-- functions that somebody managed to put beside ours, with names that ours use
create schema evil;
grant usage on schema evil to public;
create function evil.lower(text) returns text language sql as $$ select 'evil' $$;
create function evil.btrim(text) returns text language sql as $$ select 'evil' $$;
create function evil."left"(text, int) returns text language sql as $$ select 'evil' $$;
create function evil.upper(text) returns text language sql as $$ select 'evil' $$;

drop schema story cascade;
commit;
analyze;
