-- What the edition says. Its own words are inserted once; labels and remarks of ours are brought up to date.

insert into core.plan_note (plan_id, key, value, exact_phrase)
select s.plan_id, f.key, f.value, f.exact_phrase from street s cross join plan_fact f
on conflict do nothing;

create temporary table staged_clause (sort_order int, clause text, marker text not null, heading text not null, body text not null) on commit drop;
\copy staged_clause from 'plan_clauses.csv' with (format csv, header match, force_not_null (marker, heading, body))
insert into core.plan_clause (plan_id, clause, marker, heading, body, sort_order)
select s.plan_id, c.clause, c.marker, c.heading, c.body, c.sort_order from street s cross join staged_clause c
on conflict (plan_id, clause) do nothing;

create temporary table staged_post (role_code text, name_zh text, name_en text, holder text, exact_phrase text) on commit drop;
\copy staged_post from 'a2_roles.csv' with (format csv, header match)
insert into core.post (plan_id, post_code, name_zh, name_en, holder, exact_phrase)
select s.plan_id, p.role_code, p.name_zh, p.name_en, p.holder, p.exact_phrase from street s cross join staged_post p
on conflict do nothing;

create temporary table staged_duty (duty_code text, unit_code text, section text, domain text, exact_phrase text, gloss_en text) on commit drop;
\copy staged_duty from 'b_duties.csv' with (format csv, header match)
insert into core.duty as d (plan_id, duty_code, subdistrict_id, unit_id, section, domain, exact_phrase, gloss_en)
select s.plan_id, sd.duty_code, s.subdistrict_id, u.unit_id, sd.section, sd.domain, sd.exact_phrase, sd.gloss_en
from street s cross join staged_duty sd
left join core.unit u on u.subdistrict_id = s.subdistrict_id and u.code = sd.unit_code
on conflict (plan_id, duty_code) do update set (domain, gloss_en) = (excluded.domain, excluded.gloss_en)
  where (d.domain, d.gloss_en) is distinct from (excluded.domain, excluded.gloss_en);

do $$
declare
  changed text;
begin
  select string_agg(d.duty_code, ', ' order by d.duty_code) into changed
  from pg_temp.street s
  join core.duty d on d.plan_id = s.plan_id
  join core.unit u on u.unit_id = d.unit_id
  left join pg_temp.staged_duty sd on sd.duty_code = d.duty_code
  where (sd.unit_code, sd.section, sd.exact_phrase) is distinct from (u.code, d.section, d.exact_phrase);
  if changed is not null then
    raise exception using constraint = 'the_words_of_an_edition_do_not_change',
      message = 'these duties differ from the edition that is loaded 职责与已载入版本不一致: ' || changed,
      hint = 'a changed plan is a new edition, with a document number of its own 内容变更须作为新文号的新版本载入';
  end if;
end $$;

-- the first subtype of a category carries its names; the others say 同上
create temporary table staged_category (
  line_no int generated always as identity, category_code text, name_zh text, name_en text, subtype_code text, subtype_zh text, exact_phrase text) on commit drop;
\copy staged_category (category_code, name_zh, name_en, subtype_code, subtype_zh, exact_phrase) from 'c_categories.csv' with (format csv, header match)
insert into core.category as c (plan_id, subtype_code, category_code, name_zh, name_en, subtype_zh, subtype_en, exact_phrase)
select s.plan_id, sc.subtype_code, sc.category_code,
  first_value(sc.name_zh) over of_category, first_value(sc.name_en) over of_category, sc.subtype_zh, e.name_en, sc.exact_phrase
from street s cross join staged_category sc left join english_name e on e.kind = 'subtype' and e.code = sc.subtype_code
window of_category as (partition by sc.category_code order by sc.line_no)
on conflict (plan_id, subtype_code) do update set (name_en, subtype_en) = (excluded.name_en, excluded.subtype_en)
  where (c.name_en, c.subtype_en) is distinct from (excluded.name_en, excluded.subtype_en);

create temporary table staged_linkage (
  unit_code text, "monitoring_监测" boolean, "prevention_预防" boolean, "reporting_报告" boolean, "referral_转介" boolean,
  "disposal_处置" boolean, "assistance_帮扶保护" boolean) on commit drop;
\copy staged_linkage from 'e_linkage.csv' with (format csv, header match)
insert into core.linkage (plan_id, subdistrict_id, unit_id, monitoring, prevention, reporting, referral, disposal, assistance)
select s.plan_id, s.subdistrict_id, u.unit_id, l."monitoring_监测", l."prevention_预防", l."reporting_报告", l."referral_转介", l."disposal_处置", l."assistance_帮扶保护"
from street s cross join staged_linkage l
left join core.unit u on u.subdistrict_id = s.subdistrict_id and u.code = l.unit_code
on conflict do nothing;

create temporary table staged_step (
  step int, code text, name_zh text, name_en text, actor text, trigger text, prerequisite text, exact_phrase text, legal_basis text) on commit drop;
\copy staged_step from 'f_ladder.csv' with (format csv, header match)
insert into core.ladder_step (plan_id, step_code, step, name_zh, name_en, actor, trigger, prerequisite, exact_phrase, legal_basis)
select s.plan_id, t.code, t.step, t.name_zh, t.name_en, t.actor, t.trigger, t.prerequisite, t.exact_phrase, t.legal_basis
from street s cross join staged_step t
on conflict do nothing;

create temporary table staged_overlay (code text, name_zh text, name_en text, actor text, basis text, "numeric" text) on commit drop;
\copy staged_overlay from 'f_ladder_legal_overlay.csv' with (format csv, header match)
insert into core.ladder_overlay (plan_id, overlay_code, name_zh, name_en, actor, basis, numbers)
select s.plan_id, o.code, o.name_zh, o.name_en, o.actor, o.basis, o."numeric" from street s cross join staged_overlay o
on conflict do nothing;

create temporary table staged_assistance (
  code text, name_zh text, name_en text, beneficiary text, condition text, responsible text, section text, exact_phrase text) on commit drop;
\copy staged_assistance from 'g_assistance.csv' with (format csv, header match)
insert into core.assistance (plan_id, assistance_code, name_zh, name_en, beneficiary, condition, responsible, section, exact_phrase)
select s.plan_id, a.code, a.name_zh, a.name_en, a.beneficiary, a.condition, a.responsible, a.section, a.exact_phrase
from street s cross join staged_assistance a
on conflict do nothing;

create temporary table staged_placement (code text, kind text, condition text, actor text, action text, exact_phrase text) on commit drop;
\copy staged_placement from 'h_placement.csv' with (format csv, header match)
insert into core.placement (plan_id, placement_code, kind, condition, actor, action, exact_phrase)
select s.plan_id, p.code, p.kind, p.condition, p.actor, p.action, p.exact_phrase from street s cross join staged_placement p
on conflict do nothing;

create temporary table staged_theme (code text, name_zh text, name_en text, source_unit text, section text, exact_phrase text) on commit drop;
\copy staged_theme from 'i_training_themes.csv' with (format csv, header match)
insert into core.training_theme (plan_id, theme_code, name_zh, name_en, source_unit, section, exact_phrase)
select s.plan_id, t.code, t.name_zh, t.name_en, t.source_unit, t.section, t.exact_phrase from street s cross join staged_theme t
on conflict do nothing;

create temporary table staged_accountability (code text, kind text, name_zh text, name_en text, measurable_proxy text, exact_phrase text) on commit drop;
\copy staged_accountability from 'j_accountability.csv' with (format csv, header match)
insert into core.accountability (plan_id, accountability_code, kind, name_zh, name_en, measurable_proxy, exact_phrase)
select s.plan_id, a.code, a.kind, a.name_zh, a.name_en, a.measurable_proxy, a.exact_phrase from street s cross join staged_accountability a
on conflict do nothing;

-- an end may carry a remark behind its date
create temporary table staged_phase (code text, kind text, name_zh text, name_en text, start date, "end" text, items text, exact_phrase text) on commit drop;
\copy staged_phase from 'k_phases_measures.csv' with (format csv, header match)
insert into core.phase_measure (plan_id, phase_code, kind, name_zh, name_en, starts_on, ends_on, ends_note, items, exact_phrase)
select s.plan_id, p.code, p.kind, p.name_zh, p.name_en, p.start, split_part(p."end", ' ', 1)::date, substring(p."end" from '\((.*)\)'), p.items, p.exact_phrase
from street s cross join staged_phase p
on conflict do nothing;

create temporary table staged_parameter (param_key text, "default" text, unit text, source text, status text) on commit drop;
\copy staged_parameter from 'p_policy_parameters.csv' with (format csv, header match)
insert into core.policy_parameter as p (plan_id, parameter, value, unit, source, status)
select s.plan_id, sp.param_key, sp."default", sp.unit, sp.source, sp.status from street s cross join staged_parameter sp
on conflict (plan_id, parameter) do update set (value, unit, source, status) = (excluded.value, excluded.unit, excluded.source, excluded.status)
  where (p.value, p.unit, p.source, p.status) is distinct from (excluded.value, excluded.unit, excluded.source, excluded.status);
