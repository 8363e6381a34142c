-- Every code that any table uses has a Chinese and an English name.
begin;
select plan(7);

create function pg_temp.used() returns table (kind text, code text) language sql as $$
  select 'unit_kind', u.kind from core.unit u
  union select 'nature', u.nature from core.unit u
  union select 'tier', u.tier from core.unit u
  union select 'answers', u.answers from core.unit u
  union select 'group', u.group_name::text from core.unit u where u.group_name is not null
  union select 'domain', d.domain from core.duty d
  union select 'obligation', r.kind from core.deadline_rule r
  union select 'starts_when', r.starts_when from core.deadline_rule r
  union select 'met_by', r.met_by from core.deadline_rule r
  union select 'owed_by', r.owed_by from core.deadline_rule r
  union select 'time_unit', r.time_unit from core.deadline_rule r
  union select 'clock', r.clock from core.deadline_rule r
  union select 'risk', r.risk from core.deadline_rule r where r.risk <> 'any'
  union select 'shown_as', core.shown_as(r.status) from core.deadline_rule r
  union select 'placement_kind', p.kind from core.placement p
  union select 'accountability_kind', a.kind from core.accountability a
  union select 'phase_kind', p.kind from core.phase_measure p
  union select 'guardianship_kind', g.kind from core.law_ground g
  union select 'territory_kind', t.kind from core.territory t
  union select 'database_kind', d.kind from core.database d
  union select 'event', e.kind from core.event e
$$;
select is_empty(
  'select u.kind, u.code from pg_temp.used() u left join core.code c on c.kind = u.kind and c.code = u.code where c.code is null',
  'every code in use has its row');
select is_empty(
  $$ select kind, code from core.code where kind <> 'work_command' and (name_zh !~ '[一-龥]' or name_zh ~ '[A-Za-z]') $$,
  'every Chinese name is Chinese, but for what is to be typed');
select is_empty(
  $$ select kind, code from core.code where name_en !~ '[A-Za-z]' or name_en ~ '[一-龥]' $$,
  'every English name is English');
select is_empty(
  $$ select rule from core.message where message_zh !~ '[一-龥]' or message_en !~ '[A-Za-z]' or message_en ~ '[一-龥]'
       or (hint_zh is null) <> (hint_en is null) $$,
  'every message speaks both languages, and a hint does where there is one');
select is_empty(
  $$ select rule from core.message where
       (select array_agg(m[1] order by m[1]) from regexp_matches(message_zh, '\{[1-9]\}', 'g') m)
         is distinct from (select array_agg(m[1] order by m[1]) from regexp_matches(message_en, '\{[1-9]\}', 'g') m)
       or (select array_agg(m[1] order by m[1]) from regexp_matches(hint_zh, '\{[1-9]\}', 'g') m)
         is distinct from (select array_agg(m[1] order by m[1]) from regexp_matches(hint_en, '\{[1-9]\}', 'g') m) $$,
  'with the same arguments in both');
select is_empty(
  $$ select subtype_code from core.category where name_en ~ '[一-龥]' or subtype_en ~ '[一-龥]' or name_zh in ('同上', '') $$,
  'a category is never named 同上');

set local weibao.lang = 'zh';
select is_empty(
  $$ select kind, core.rule_in_words(to_jsonb(r)) from core.deadline_rule r
     where regexp_replace(core.rule_in_words(to_jsonb(r)), '（依据.*', '') ~ '[A-Za-z]' or core.rule_in_words(to_jsonb(r)) is null $$,
  'a rule told in Chinese has no English word outside its source');

select * from finish();
rollback;
