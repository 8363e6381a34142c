-- The database's kind, the street, and its edition of the plan.

\if :{?kind}
\else
  select coalesce((select kind from core.database), 'demo') as kind \gset
\endif
insert into core.database (kind) values (:'kind') on conflict do nothing;
select kind = :'kind' as kind_fits from core.database \gset
\if :kind_fits
\else
  do $$ begin
    raise exception using constraint = 'a_database_never_changes_its_kind',
      message = '演练库与正式库不能互换 a demo database never becomes a real one, nor a real one a demo';
  end $$;
\endif

create temporary table street_fact (key text primary key, value text not null) on commit drop;
\copy street_fact from 'street.csv' with (format csv, header match)

create temporary table plan_fact (key text primary key, value text not null, exact_phrase text not null) on commit drop;
\copy plan_fact from 'doc_meta.csv' with (format csv, header match)

create temporary table street on commit drop as
select
  max(value) filter (where key = 'code') as code,
  max(value) filter (where key = 'name_zh') as name_zh,
  max(value) filter (where key = 'name_en') as name_en,
  max(value) filter (where key = 'login_prefix') as login_prefix,
  max(value) filter (where key = 'time_zone') as time_zone,
  max(value) filter (where key = 'title') as title,
  (select f.value from plan_fact f where f.key = 'issuer') as issuer,
  (select f.value from plan_fact f where f.key = 'doc_no') as document_no,
  (select f.value::date from plan_fact f where f.key = 'date') as issued_on
from street_fact;

insert into core.subdistrict (code, name_zh, name_en, login_prefix, time_zone)
select s.code, s.name_zh, s.name_en, s.login_prefix, s.time_zone from street s
on conflict (code) do nothing;

alter table street add subdistrict_id int, add plan_id int, add since timestamptz;
update street s set
  subdistrict_id = d.subdistrict_id,
  since = s.issued_on::timestamp at time zone d.time_zone
from core.subdistrict d where d.code = s.code;

-- one line a row: a file without the two control characters named here arrives line by line, whatever it says
create temporary table plan_line (line_no int generated always as identity, line text) on commit drop;
\copy plan_line (line) from 'plan.txt' with (format csv, delimiter E'\x01', quote E'\x02')

-- a new edition ends the one before it
update core.plan_edition e set in_force = daterange(lower(e.in_force), s.issued_on)
from street s
where e.subdistrict_id = s.subdistrict_id and e.document_no <> s.document_no and upper_inf(e.in_force) and lower(e.in_force) < s.issued_on;

insert into core.plan_edition (subdistrict_id, title, issuer, document_no, issued_on, in_force, body)
select s.subdistrict_id, s.title, s.issuer, s.document_no, s.issued_on, daterange(s.issued_on, null),
  (select string_agg(coalesce(l.line, ''), E'\n' order by l.line_no) || E'\n' from plan_line l)
from street s
on conflict on constraint an_edition_is_loaded_once do nothing;

update street s set plan_id = e.plan_id
from core.plan_edition e where e.subdistrict_id = s.subdistrict_id and e.document_no = s.document_no;
