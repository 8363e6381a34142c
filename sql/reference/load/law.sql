-- What law says for every street, and the first risk form.

create temporary table staged_situation (code text, situation_zh text, status text, source text) on commit drop;
\copy staged_situation from 'm_report_situations.csv' with (format csv, header match)
insert into core.report_situation as r (situation_code, situation_zh, situation_en, status, source)
select s.code, s.situation_zh, e.name_en, s.status, s.source
from staged_situation s left join english_name e on e.kind = 'report_situation' and e.code = s.code
on conflict (situation_code) do update
  set (situation_zh, situation_en, status, source) = (excluded.situation_zh, excluded.situation_en, excluded.status, excluded.source)
  where (r.situation_zh, r.situation_en, r.status, r.source)
    is distinct from (excluded.situation_zh, excluded.situation_en, excluded.status, excluded.source);

create temporary table staged_ground (code text, kind text, ground_zh text, basis text, status text) on commit drop;
\copy staged_ground from 'm_law_grounds.csv' with (format csv, header match)
insert into core.law_ground as g (ground_code, kind, ground_zh, ground_en, basis, status)
select s.code, s.kind, s.ground_zh, e.name_en, s.basis, s.status
from staged_ground s left join english_name e on e.kind = 'law_ground' and e.code = s.code
on conflict (ground_code) do update
  set (kind, ground_zh, ground_en, basis, status) = (excluded.kind, excluded.ground_zh, excluded.ground_en, excluded.basis, excluded.status)
  where (g.kind, g.ground_zh, g.ground_en, g.basis, g.status)
    is distinct from (excluded.kind, excluded.ground_zh, excluded.ground_en, excluded.basis, excluded.status);

create temporary table staged_question (
  line_no int generated always as identity, version int, section text, question_zh text, answer text, points text, status text) on commit drop;
\copy staged_question (version, section, question_zh, answer, points, status) from 's_assessment_form.csv' with (format csv, header match, force_not_null (answer))
insert into core.assessment_question (version, question_no, section, question_zh, answer, points, status)
select q.version, row_number() over (partition by q.version order by q.line_no), q.section, q.question_zh, q.answer, q.points, q.status
from staged_question q
on conflict do nothing;
