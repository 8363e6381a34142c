-- Nobody is told that something is law that was not found in the law.
begin;
select plan(7);

select results_eq(
  $$ select status, core.shown_as(status) from (
       select status from core.deadline_rule union select status from core.policy_parameter union select status from core.report_situation
       union select status from core.law_ground union select status from core.assessment_question) found
     where core.shown_as(status) <> 'design' order by status collate "C" $$,
  $$ values ('law', 'law'), ('law_without_number', 'law_without_number'), ('local_example', 'local_example'), ('verified', 'law'),
       ('verified (local example)', 'local_example'), ('verified (secondary)', 'law') $$,
  'of all statuses only law, verified and verified (secondary) are shown as law');
select is_empty(
  $$ select status from unnest(array['unverified', 'article verified', 'memory', 'LAW', 'law ', 'verified (weak)', '', 'design']) status
     where core.shown_as(status) <> 'design' $$,
  'whatever else somebody writes is shown as ours');
select is(core.shown_as(null), 'design', 'and so is nothing');
select results_eq(
  $$ select distinct kind from core.deadline_rule where core.shown_as(status) = 'law' $$,
  $$ values ('advice.reply') $$,
  'of the deadlines one is law');
select results_eq(
  $$ select distinct kind from core.deadline_rule where core.shown_as(status) = 'law_without_number' order by kind $$,
  $$ values ('lead.feedback'), ('lead.report_police') $$,
  'and two carry a number of ours under a law that gives none');

-- What it rests on stands in the words of the plan and the law, and how far that carries a number in both languages.
select is_empty($$ select kind, basis from core.deadline_rule where basis ~ '[A-Za-z]{2}' and basis <> 'none' and upper_inf(valid) $$, 'no source is told in words of one language');
select is(core.source_in_words('{"basis": "none", "status": "design"}'), '本系统默认', 'and what rests on nothing names nothing');

select * from finish();
rollback;
