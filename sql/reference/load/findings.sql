-- Definitions of findings. One that changed or is gone ends now, but what the street set for itself stays.
create temporary table staged_definition (
  code text primary key, weight text, amount numeric, measured_in text, name_zh text, name_en text, sentence_zh text, sentence_en text,
  clause text, exact_phrase text, basis text, status text) on commit drop;
\copy staged_definition from 'x_findings.csv' with (format csv, header match)

update core.finding_definition d set valid = tstzrange(lower(d.valid), core.now())
from street s
where d.subdistrict_id = s.subdistrict_id and upper_inf(d.valid) and d.status <> 'street_rule'
  and not exists (
    select from staged_definition n
    where (n.code, n.weight, n.name_zh, n.name_en, n.sentence_zh, n.sentence_en, n.clause, n.exact_phrase, n.basis, n.status)
      = (d.code, d.weight, d.name_zh, d.name_en, d.sentence_zh, d.sentence_en, d.clause, d.exact_phrase, d.basis, d.status)
      and (n.amount, n.measured_in) is not distinct from (d.amount, d.measured_in));
insert into core.finding_definition (subdistrict_id, code, weight, amount, measured_in, name_zh, name_en, sentence_zh, sentence_en, clause, exact_phrase, basis, status, valid)
select s.subdistrict_id, n.code, n.weight, n.amount, n.measured_in, n.name_zh, n.name_en, n.sentence_zh, n.sentence_en, n.clause, n.exact_phrase,
  n.basis, n.status, tstzrange(coalesce(former.ended_at, s.since), null)
from street s cross join staged_definition n
left join lateral (
  select max(upper(d.valid)) as ended_at from core.finding_definition d where d.subdistrict_id = s.subdistrict_id and d.code = n.code) former on true
where not exists (select from core.finding_definition d where d.subdistrict_id = s.subdistrict_id and d.code = n.code and upper_inf(d.valid))
order by n.code;
