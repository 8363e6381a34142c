-- Nobody learns from a refusal whether a case or a lead exists that he may not see: number for number, the words, the
-- rule and the hint are those for a number that was never given.
begin;
\ir ../helpers/street.sql
select plan(5);

select story.case_at('FL', 'SQ92') as hidden_case, story.lead('xt_msb_91', 'SQ92') as hidden_lead,
  '2026-00000' || core.check_character('202600000') as absent_case, 'L2026-00000' || core.check_character('202600000') as absent_lead \gset
select story.offer(:'hidden_case', 'SFS', 'xt_fl_91');

create temporary table stranger as
select l.login, v.verb, v.statement, v.hidden, v.absent
from (values ('xt_sq91_91'), ('xt_sq91_wg01_91'), ('xt_pcs_91'), ('xt_ldz_91'), ('xt_sj91_91')) l (login)
cross join (
  select s.verb, s.statement,
    case when s.statement ~ 'lead' then :'hidden_lead' else :'hidden_case' end as hidden,
    case when s.statement ~ 'lead' then :'absent_lead' else :'absent_case' end as absent
  from (values
    ('screen_lead', 'select api.screen_lead(%L, ''valid'')'), ('open_case', 'select api.open_case(lead_number => %L, category => ''C3-1'', risk => ''high'')'),
    ('join_lead', 'select api.join_lead(%L, ' || quote_literal(story.case_at('PCS')) || ')'),
    ('check_lead_return', 'select api.check_lead_return(%L, ''other'', ''D-FL-01'')'), ('notify_office', 'select api.notify_office(%L), ''lead'''), ('record_feedback', 'select api.record_feedback(%L), ''lead'''),
    ('dispatch_lead', 'select api.dispatch_lead(%L, ''SQ92'')'), ('accept_lead', 'select api.accept_lead(%L)'),
    ('return_lead', 'select api.return_lead(%L, ''other'', ''D-FL-01'', ''x'')'), ('withdraw_lead_offer', 'select api.withdraw_lead_offer(%L)'),
    ('dispatch_case', 'select api.dispatch_case(%L, ''PAB'')'), ('accept_case', 'select api.accept_case(%L)'),
    ('return_case', 'select api.return_case(%L, ''other'', ''D-FL-01'', ''x'')'), ('check_return', 'select api.check_return(%L, ''other'', ''D-FL-01'')'),
    ('withdraw_offer', 'select api.withdraw_offer(%L)'), ('record_visit', 'select api.record_visit(%L, true)'),
    ('propose_closing', 'select api.propose_closing(%L, ''other'', ''x'')'), ('add_support', 'select api.add_support(%L, ''PAB'', ''x'')'),
    ('end_support', 'select api.end_support(%L)'), ('set_officer', 'select api.set_officer(%L, ''xt_fl_91'')'), ('suggest_units', 'select api.suggest_units(%L)'),
    ('ask_to_open', 'select api.ask_to_open(%L)'), ('open_dossier', 'select api.open_dossier(%L)'), ('audit_case', 'select api.audit_case(%L)')) s (verb, statement)) v
where l.login not in ('xt_ldz_91', 'xt_sj91_91') or v.verb in ('accept_case', 'accept_lead', 'return_case', 'return_lead', 'dispatch_case', 'withdraw_offer');

create temporary table answer as
select s.login, s.verb, story.told(s.login, s.statement, array[s.hidden]) as hidden, story.told(s.login, s.statement, array[s.absent]) as absent, s.hidden as hidden_number, s.absent as absent_number
from stranger s;

select cmp_ok((select count(*)::int from answer), '>=', 66, 'every verb that takes a number was asked by strangers');
select is_empty('select login, verb, (hidden).told from answer where (hidden).told = ''done''', 'none was told anything');
select is_empty('select login, verb, (hidden).told, (absent).told from answer where (hidden).told <> (absent).told', 'the rule is the same');
select is_empty($$ select login, verb, (hidden).message, (absent).message from answer where replace((hidden).message, hidden_number, '#') <> replace((absent).message, absent_number, '#') $$,
  'the words are the same');
select is_empty($$ select login, verb, (hidden).hint, (absent).hint from answer where replace((hidden).hint, hidden_number, '#') <> replace((absent).hint, absent_number, '#') or (hidden).detail <> '' $$,
  'and so is the hint, and there is no detail');

select * from finish();
rollback;
