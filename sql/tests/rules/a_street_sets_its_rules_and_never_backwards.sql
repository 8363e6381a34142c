-- set_rule: the street gives a deadline a number of its own, from now on: what runs already keeps the rule that it was born
-- under, and what a law gives is not the street's. The loader leaves the street's rules alone.
--
-- 2026-03-02 is a Monday, and the weeks after it have no holiday. Seen to fail: without the refusal of law, and with a rule that
-- begins an hour before it is set.
begin;
\ir ../helpers/street.sql
\ir ../casework/helpers/owed.sql
select * from no_plan();

create function story.set_rule(variadic args text[]) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select rule from api.set_rule(%L, %L, %L, %L, %L, %L, %L)', variadic args || array_fill(null::text, array[7 - cardinality(args)]))
$$;
create temporary table lateness_before on commit drop as
select o.obligation_id, o.due_at, o.rule_frozen, core.late_minutes(o.matter_id, o.due_at, coalesce(o.ended_at, '2026-03-01')) as late from core.obligation o;

-- From now on, and only from now on.
select story.clock('2026-03-02 09:00+08');
select story.case_at(risk => 'high') as former \gset
select story.clock('2026-03-02 10:00+08');
select story.as_login('xt_msb_91', 'select rule || '' '' || (valid_from = core.now()) from api.set_rule(''首次见到本人'', 2, ''小时'', ''街道〔2026〕3号'', ''高'')') as said \gset
select is(:'said', (select r.rule from (select story.as_login('xt_msb_91', 'select rule from rules where kind = ''case.first_contact'' and risk = ''high'' and valid_until is null') as rule) r) || ' true',
  'the rule is told in words, and that it holds from this instant');
select story.owes(:'former', 'case.first_contact', 'what runs keeps its deadline', 'holder 03-02 09:00 > 03-03 09:00');
select story.owes(story.case_at(risk => 'high'), 'case.first_contact', 'what begins has the new one', 'holder 03-02 10:00 > 03-02 12:00');
select story.owes(story.case_at(risk => 'low'), 'case.first_contact', 'of another risk the former one', 'holder 03-02 10:00 > 03-10 00:00');
select is_empty($$ select b.obligation_id from lateness_before b join core.obligation o using (obligation_id)
  where (b.due_at, b.rule_frozen, b.late) is distinct from (o.due_at, o.rule_frozen, core.late_minutes(o.matter_id, o.due_at, coalesce(o.ended_at, '2026-03-01'))) $$, 'and no verdict of the whole street has changed');
select results_eq($$ select r.amount, r.time_unit, r.status, r.basis, lower(r.valid) = '2026-03-02 10:00+08', coalesce(upper(r.valid) = '2026-03-02 10:00+08', false)
  from core.deadline_rule r where r.kind = 'case.first_contact' and r.risk = 'high' order by lower(r.valid) $$,
  $$ values (24, 'hour', 'design', '三(二)', false, true), (2, 'hour', 'street_rule', '街道〔2026〕3号', true, false) $$, 'the former rule has ended where the new one begins, and stays');
select is((select concat_ws(' ', payload ->> 'kind', payload ->> 'amount', payload ->> 'set_by_login_id' = l.login_id::text) from audit.event a, core.login l where a.kind = 'rule_set' and l.role_name = 'xt_msb_91' order by a.at desc limit 1),
  'case.first_contact 2 t', 'the log says who set what');
select is(story.as_login('xt_pcs_91', 'select string_agg(shown_as || '' '' || source, '','' order by valid_from) from rules where kind = ''case.first_contact'' and risk = ''high'''),
  'design 三(二),street_rule 街道〔2026〕3号', 'everybody sees both, and what each rests on');
select story.set_rule('case.first_contact', '3', 'hour', '更正', 'high');
select story.clock('2026-03-02 10:01+08');
select story.owes(story.case_at(risk => 'high'), 'case.first_contact', 'set twice in one instant, the later holds', 'holder 03-02 10:01 > 03-02 13:01');
select story.set_rule('case.first_contact', '1', 'hour', '一律');
select story.owes(story.case_at(risk => 'high'), 'case.first_contact', 'a rule for any risk gives way to that of one risk', 'holder 03-02 10:01 > 03-02 13:01');
select story.set_rule('lead.screen', '0', 'minute', '即时', 'any', 'any', '线索登记起');
select story.clock('2026-03-02 10:02+08');
select story.owes(story.lead(), 'lead.screen', '0 means at once', 'holder 03-02 10:02 > 03-02 10:02');
select story.owes(story.lead(danger => true), 'lead.screen', 'of two ways to begin only the one that was named', 'holder 03-02 10:02 > 03-02 12:02');
select story.set_rule('case.visit', '3', 'working_day', '网格走访', 'low', 'grid');
select story.case_at('SQ91_WG01', 'SQ91_WG01', 'low') as of_grid \gset
select story.case_at('PCS', 'SQ91_WG01', 'low') as of_police \gset
select story.assess(:'of_grid', 'xt_sq91_wg01_91', 'low'), story.assess(:'of_police', 'xt_pcs_91', 'low');
select story.owes(:'of_grid', 'case.visit', 'a rule for one tier is for that tier', 'SQ91_WG01 03-02 10:02 > 03-06 00:00');
select story.owes(:'of_police', 'case.visit', 'and for no other', 'PCS 03-02 10:02 > 06-02 00:00');

-- What is not the street's, and what makes no rule.
create temporary table rules_before on commit drop as select * from core.deadline_rule;
select story.refuses('xt_msb_91', 'WB421 law_is_not_changed', 'a number of the law is not changed', 'select api.set_rule(''advice.reply'', 2, ''month'', ''x'')');
select story.refuses('xt_msb_91', 'WB421 law_is_not_changed', 'nor is its at once', 'select api.set_rule(''lead.report_police'', 1, ''minute'', ''x'')');
select story.lets('xt_msb_91', 'where it gives no number the street does', 'select api.set_rule(''lead.feedback'', 3, ''working_day'', ''x'')');
select story.refuses('xt_msb_91', 'WB420 rule_amount_is_wrong', 'no time is negative', 'select api.set_rule(''case.visit'', -1, ''day'', ''x'')');
select story.refuses('xt_msb_91', 'WB420 rule_amount_is_wrong', 'nor without end', 'select api.set_rule(''case.visit'', 1201, ''day'', ''x'')');
select story.refuses('xt_msb_91', 'WB420 rule_amount_is_wrong', 'nor unknown', 'select api.set_rule(''case.visit'', null, ''day'', ''x'')');
select story.refuses('xt_msb_91', 'WB403 text_is_missing', 'a rule has a source', 'select api.set_rule(''case.visit'', 1, ''day'', '' '')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'of a kind that there is', 'select api.set_rule(''case.dance'', 1, ''day'', ''x'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'in a unit of time that there is', 'select api.set_rule(''case.visit'', 1, ''year'', ''x'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'for a risk that there is', 'select api.set_rule(''case.visit'', 1, ''day'', ''x'', ''huge'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'for a tier that there is', 'select api.set_rule(''case.visit'', 1, ''day'', ''x'', ''low'', ''moon'')');
select story.refuses('xt_msb_91', 'WB426 start_must_be_told', 'where it begins in two ways, one is named', 'select api.set_rule(''close.followup'', 1, ''day'', ''x'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'one of its own', 'select api.set_rule(''case.visit'', 1, ''day'', ''x'', starts_when => ''结案起'')');
select story.refuses('xt_msb_91', 'WB107 unknown_code', 'the longest pause is told in days', 'select api.set_rule(''pause.longest'', 1, ''month'', ''x'')');
select story.refuses(login, 'WB202 not_for_your_group', login || ' sets no rule', 'select api.set_rule(''case.visit'', 1, ''day'', ''x'')') from unnest(array['xt_ldz_91', 'xt_sq91_91', 'xt_pcs_91', 'xt_sj91_91']) login;
select is_empty('(table core.deadline_rule except table rules_before) union all (table rules_before except table core.deadline_rule)', 'of all that, nothing has changed');
select throws_ok('insert into core.deadline_rule (subdistrict_id, kind, starts_when, owed_by, met_by, amount, time_unit, clock, basis, status, valid)
  select subdistrict_id, kind, starts_when, owed_by, met_by, amount, time_unit, clock, basis, status, tstzrange(lower(valid), null) from core.deadline_rule where kind = ''advice.reply''', '23P01', null, 'two rules in force at a time there are not');

-- The loader, on the same rows.
\cd :root/sql/reference
create temporary table street on commit drop as select s.subdistrict_id, s.code, lower(r.valid) as since from core.subdistrict s join core.deadline_rule r on r.subdistrict_id = s.subdistrict_id and r.kind = 'advice.reply' where s.subdistrict_id = 1;
select story.clock('2026-03-03 09:00+08');
update core.deadline_rule set valid = tstzrange(lower(valid), '2026-03-03 08:00+08') where kind = 'case.plan' and upper_inf(valid);
insert into core.deadline_rule (subdistrict_id, kind, starts_when, owed_by, met_by, amount, time_unit, clock, basis, status, valid)
select subdistrict_id, kind, starts_when, owed_by, met_by, 99, time_unit, clock, basis, status, tstzrange(upper(valid), null) from core.deadline_rule where kind = 'case.plan';
\i load/calendar.sql
select is_empty($$ select b.rule_id from rules_before b left join core.deadline_rule r using (rule_id) where b.kind <> 'case.plan' and r.valid is distinct from b.valid $$, 'the loader ends no rule of the street');
select is((select count(*)::int from core.deadline_rule r left join rules_before b using (rule_id) where b.rule_id is null and r.kind <> 'case.plan'), 0, 'and sets none beside it');
select results_eq($$ select r.amount from core.deadline_rule r where r.kind = 'case.plan' order by lower(r.valid) $$, array[10, 99, 10], 'while our own default comes back');
select story.commit_check();

select * from finish();
rollback;
