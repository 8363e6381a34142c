-- Messages, terms, and all small lists of codes.

create temporary table staged_message (like core.message) on commit drop;
\copy staged_message from 'messages.csv' with (format csv, header match)
insert into core.message as m
select s.rule, s.sqlstate, s.message_zh, s.message_en, s.hint_zh, s.hint_en from staged_message s
on conflict (rule) do update
  set (sqlstate, message_zh, message_en, hint_zh, hint_en) = (excluded.sqlstate, excluded.message_zh, excluded.message_en, excluded.hint_zh, excluded.hint_en)
  where (m.sqlstate, m.message_zh, m.message_en, m.hint_zh, m.hint_en)
    is distinct from (excluded.sqlstate, excluded.message_zh, excluded.message_en, excluded.hint_zh, excluded.hint_en);
-- a rule that was renamed would keep its code under the former name as well
delete from core.message m where not exists (select from staged_message s where s.rule = m.rule);

create temporary table staged_term (like core.term) on commit drop;
\copy staged_term from 't_terms.csv' with (format csv, header match)
insert into core.term as t
select s.zh, s.en, s.schema_name from staged_term s
on conflict (zh) do update set (en, schema_name) = (excluded.en, excluded.schema_name)
  where (t.en, t.schema_name) is distinct from (excluded.en, excluded.schema_name);

create temporary table english_name (kind text, code text, name_en text not null, primary key (kind, code)) on commit drop;
\copy english_name from 'names_en.csv' with (format csv, header match)

create temporary table staged_code (
  line_no int generated always as identity, kind text, code text, name_zh text, name_en text, note text, source text, status text) on commit drop;
\copy staged_code (kind, code, name_zh, name_en, source, status) from 'w_codes.csv' with (format csv, header match)

create temporary table staged_list (line_no int generated always as identity, code text, name text, note text) on commit drop;
\copy staged_list (code, name) from 's_gbt3304_ethnic.csv' with (format csv, header match)
insert into staged_code (kind, code, name_zh, source, status)
select 'ethnic_group', l.code, l.name, 'GB/T 3304', 'memory' from staged_list l order by l.line_no;

truncate staged_list;
\copy staged_list (code, name, note) from 's_gbt4658_education.csv' with (format csv, header match)
insert into staged_code (kind, code, name_zh, note, source, status)
select 'education', l.code, l.name, l.note, 'GB/T 4658', 'memory' from staged_list l order by l.line_no;

truncate staged_list;
\copy staged_list (code, name) from 's_gbt4761_family.csv' with (format csv, header match)
insert into staged_code (kind, code, name_zh, source, status)
select 'family_relation', l.code, l.name, 'GB/T 4761', 'memory' from staged_list l order by l.line_no;

-- a kind is the last word of its table's title; a name ends at its first blank, and what follows is a note on it
create temporary table staged_small ("table" text, code text, name text, status text, line_no int generated always as identity) on commit drop;
\copy staged_small ("table", code, name, status) from 's_small_codes.csv' with (format csv, header match)
insert into staged_code (kind, code, name_zh, note, source, status)
select regexp_replace(s."table", '^.* ', ''), s.code, split_part(s.name, ' ', 1), substring(s.name from ' (.*)$'), s."table", s.status
from staged_small s order by s.line_no;

update staged_code s set name_en = e.name_en
from english_name e where e.kind = s.kind and e.code = s.code;

insert into core.code as c (kind, code, name_zh, name_en, note, sort_order, source, status)
select s.kind, s.code, s.name_zh, s.name_en, s.note, s.line_no, s.source, s.status from staged_code s order by s.line_no
on conflict (kind, code) do update
  set (name_zh, name_en, note, sort_order, source, status)
    = (excluded.name_zh, excluded.name_en, excluded.note, excluded.sort_order, excluded.source, excluded.status)
  where (c.name_zh, c.name_en, c.note, c.sort_order, c.source, c.status)
    is distinct from (excluded.name_zh, excluded.name_en, excluded.note, excluded.sort_order, excluded.source, excluded.status);
