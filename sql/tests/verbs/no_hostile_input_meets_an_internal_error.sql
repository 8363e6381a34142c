-- Whatever is typed into a verb, by whom, in which language: it is done, or refused by a rule, in words. No error of
-- the machine (a constraint of a table, a cast, a missing privilege, an internal error) ever comes out.
begin;
\ir ../helpers/street.sql
\ir ../helpers/hostile.sql
select plan(5);

select set_eq(
  $$ select s.verb from (select distinct verb from story.parameter) s
     where exists (select from story.at_hand a where (story.told(a.login, story.statement(s.verb, a), '{}')).told = 'done') $$,
  'select distinct verb from story.parameter', 'every verb is done for somebody with the arguments that work');

create function story.told_in(lang text, login text, statement text) returns record
language plpgsql as $$
begin
  perform set_config('weibao.lang', lang, true);
  return story.told(login, statement, '{}');
end $$;
create temporary table outcome as
select a.login, p.verb, p.parameter, h.shown, lang.lang, t.told, t.message, t.hint, t.detail
from story.at_hand a
cross join story.parameter p
join story.hostile h on h.type = p.type
  -- Every value meets every parameter, and every group every value. All three with each other take a minute, and who is
  -- refused at the door meets fewer.
  and (h.value is null or (h.position + a.position + length(p.verb || p.parameter)) % case when a.position > 5 then 9 else 4 end = 0)
cross join lateral (select case hashtext(a.login || p.verb || p.parameter || h.shown) & 1 when 0 then 'zh' else 'en' end) lang (lang)
cross join lateral story.told_in(lang.lang, a.login, story.statement(p.verb, a, p.parameter, h.value)) t (told text, message text, hint text, detail text);

select cmp_ok((select count(*) from outcome), '>', 2000::bigint, 'thousands of calls were made');
select is_empty('select login, verb, parameter, shown, told, message from outcome where story.strange(told, login) limit 20',
  'each was done, or refused by a rule');
select is_empty($$ select verb, parameter, shown, message from outcome where told ~ '^WB' and (
    message is null or length(message) > 1000 or length(hint) > 1000 or detail <> '' or message ~ '[\u0001-\u001F\u200B-\u200F\u202A-\u202E]') limit 20 $$,
  'a refusal is one short line without hidden marks and without a row of a table');
select is_empty($$ select verb, parameter, shown, lang, message, hint from outcome where told ~ '^WB'
    and (lang = 'zh') is distinct from (regexp_replace(message, '“[^”]*”', '') ~ '[一-龥]') limit 20 $$,
  'and speaks the language that was asked for');

select * from finish();
rollback;
