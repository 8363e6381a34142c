-- finding_definitions: what counts as which finding, in all its versions: public to everybody who may be named.
create view api.finding_definitions with (security_barrier) as
select d.code, case core.lang() when 'en' then d.name_en else d.name_zh end as name, d.weight, core.label('finding_weight', d.weight) as weight_name,
  d.amount, d.measured_in, core.label('measured_in', d.measured_in) as measured_in_name,
  case core.lang() when 'en' then d.sentence_en else d.sentence_zh end as sentence, d.clause, d.exact_phrase as phrase, d.basis as source,
  core.shown_as(d.status) as shown_as, core.label('shown_as', core.shown_as(d.status)) as shown_as_name,
  lower(d.valid) as since, upper(d.valid) as until
from core.finding_definition d
where d.subdistrict_id = (select core.acting_subdistrict());

comment on view api.finding_definitions is '疑似问题的认定口径及其历次版本，对各单位公开。 What counts as which finding, in all versions; public.';
grant select on api.finding_definitions to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
