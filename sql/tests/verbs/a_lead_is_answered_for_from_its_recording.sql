-- record_lead: from the instant of its recording a unit answers for a lead: the recorder if it may screen it, else the
-- community of the territory, else the office; and a child of whom nothing is known yet is recorded as well.
begin;
\ir ../helpers/street.sql
select plan(37);

select is(story.holder(story.lead('xt_msb_91')), 'MSB', 'what the office records, the office holds');
select is(story.holder(story.lead('xt_sq91_91', null)), 'SQ91', 'what a community records in its territory, it holds');
select is(story.holder(story.lead('xt_sq91_91', 'SQ92')), 'SQ92', 'what it records elsewhere, the community there holds');
select is(story.holder(story.lead('xt_sq91_wg01_91', null)), 'SQ91', 'what a grid records, its community holds');
select is(story.holder(story.lead('xt_sfs_91', 'SQ91_WG01')), 'SQ91', 'an agency reports into a grid: the community of that grid holds it');
select is(story.holder(story.lead('xt_sfs_91', null)), 'MSB', 'where the territory is unknown, the office holds it');
select is(story.holder(story.lead('xt_ldz_91', null)), 'MSB', 'so it is for what the leading group reports');
select is(story.holder(story.lead('xt_pcs_91', 'SQ91')), 'SQ91', 'the police do not screen what is no danger');
select is(story.holder(story.lead('xt_pcs_91', 'SQ91', true)), 'PCS', 'but hold where a child is in danger');
select is(story.as_login('xt_pcs_91', 'select holder_code from api.record_lead(''school'', ''报告'', ''试验SQ91'', situations => ''{mr1}'')'), 'PCS',
  'and a ticked situation of mandatory report means danger');
select is(story.as_login(l, 'select must_report from api.record_lead(''school'', ''报告'', ''试验SQ91'', situations => %L)', s), m, l || ' with ' || s || ' has to report to the police at once: ' || m)
from (values ('xt_jgzx_91', '{MR1}', 'true'), ('xt_jgzx_91', '{}', 'false'), ('xt_pcs_91', '{MR1}', 'false')) v (l, s, m);

-- A child of whom nothing is known.
select story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''走访发现'', ''空屋里有哭声'')') as unknown \gset
select is((select row(m.full_name, m.birth_date, m.id_number)::text from core.minor m join core.lead l using (minor_id) where l.lead_number = :'unknown'),
  '(,,)', 'a child without name, birth date and number is a row');
select is(story.last_event(:'unknown'), 'recorded {"danger": false, "channel": "patrol", "situations": []}', 'the event holds codes only');
select is((select n.body from core.narrative n where n.matter_id = story.matter(:'unknown')), '空屋里有哭声', 'the words are in the vault');
select is((select n.digest from core.narrative n where n.matter_id = story.matter(:'unknown')),
  (select sha256(n.salt || convert_to(n.body, 'UTF8')) from core.narrative n where n.matter_id = story.matter(:'unknown')), 'with their salted digest');
select is((select a.payload ->> 'narrative' from audit.event a where (a.payload ->> 'matter')::bigint = story.matter(:'unknown')),
  (select encode(n.digest, 'hex') from core.narrative n where n.matter_id = story.matter(:'unknown')), 'which the log repeats');
select is((select count(*)::int from audit.event a where a.payload::text ~ '哭声'), 0, 'and the words themselves are not in the log');

-- What is owed from then on.
select results_eq(
  format('select kind, owed_by_unit_id, due_at - clock_from from core.obligation where kind = ''lead.screen'' and matter_id = %s', story.matter(story.lead('xt_sq91_91', null, true))),
  $$ values ('lead.screen', null::int, interval '2 hours') $$, 'a child in danger: screening is owed by the holder as such, within two hours');
select is((select count(*)::int from core.obligation where matter_id = story.matter(:'unknown') and kind = 'lead.screen' and due_at > clock_from + interval '1 day'), 1,
  'no danger: within working days');

-- What is refused, and then nothing is stored.
select count(*) as leads from core.lead \gset
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'an auditor records no lead', 'select api.record_lead(''school'', ''s'')');
select story.refuses('xt_fx91_91', '42501', 'nor does an analyst', 'select api.record_lead(''school'', ''s'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'by a channel that does not exist', 'select api.record_lead(''pigeon'', ''s'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'with a situation that does not exist', 'select api.record_lead(''school'', ''s'', situations => ''{MR99}'')');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'without a word of what happened', 'select api.record_lead(''school'', '' '')');
select story.refuses('xt_msb_91', 'WB401 text_too_long', 'with more words than anybody reads', 'select api.record_lead(''school'', repeat(''长'', 4001))');
select story.refuses('xt_msb_91', 'WB402 text_has_invisible_marks', 'with a mark that turns the direction of writing', E'select api.record_lead(''school'', ''a\u202Eb'')');
select story.refuses('xt_msb_91', 'WB402 text_has_invisible_marks', 'or a letter that shows nothing, by which a name is not found', E'select api.record_lead(''school'', ''x'', minor_name => ''张\u3164三'')');
select story.refuses('xt_msb_91', 'WB105 unknown_territory', 'in a community that does not exist', 'select api.record_lead(''school'', ''s'', ''SQ999'')');
select story.refuses('xt_msb_91', 'WB406 identity_number_is_wrong', 'with a wrong check character', 'select api.record_lead(''school'', ''s'', id_number => ''999999201506010010'')');
select story.refuses('xt_msb_91', 'WB407 birth_date_is_impossible', 'of a child who is not born yet', 'select api.record_lead(''school'', ''s'', birth_date => current_date + 2)');
select story.refuses('xt_msb_91', 'WB407 birth_date_is_impossible', 'of a child who was never born', 'select api.record_lead(''school'', ''s'', birth_date => ''-infinity'')');
select story.refuses('xt_msb_91', 'WB415 telephone_is_wrong', 'with a telephone that is none', 'select api.record_lead(''school'', ''s'', guardian_phone => ''call me'')');
select story.refuses('xt_msb_91', 'WB404 no_fact_from_the_future', 'of what happens tomorrow', 'select api.record_lead(''school'', ''s'', happened_at => now() + interval ''1 day'')');
select story.refuses('xt_msb_91', 'WB416 time_is_impossible', 'of what happened before the child was born', 'select api.record_lead(''school'', ''s'', happened_at => ''1999-01-01'')');
select is((select count(*) from core.lead), :leads::bigint, 'and nothing of what was refused is stored');

select * from finish();
rollback;
