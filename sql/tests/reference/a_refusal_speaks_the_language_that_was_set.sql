-- A refusal names its rule, speaks the language that was set, and repeats no hidden mark of what was typed.
begin;
select plan(25);

insert into core.message (rule, sqlstate, message_zh, message_en, hint_zh, hint_en) values
  ('rule_of_this_test', 'WBZ01', '甲{1}乙{2}，100%', 'first {1} second {2}, 100%', '见{1}', 'see {1}'),
  ('rule_without_a_hint', 'WBZ02', '无提示', 'no hint', null, null);

create function pg_temp.refused(rule text, variadic args text[]) returns text[] language plpgsql as $$
declare
  state text; said text; hint text; broken text;
begin
  perform core.refuse(rule, variadic args);
  return array['not refused'];
exception when others then
  get stacked diagnostics state = returned_sqlstate, said = message_text, hint = pg_exception_hint, broken = constraint_name;
  return array[state, broken, said, hint];
end $$;

set local weibao.lang = 'zh';
select is(pg_temp.refused('rule_of_this_test', '一', '二'), array['WBZ01', 'rule_of_this_test', '甲一乙二，100%', '见一'], 'in Chinese');
set local weibao.lang = 'EN';
select is(pg_temp.refused('rule_of_this_test', 'x', 'y'), array['WBZ01', 'rule_of_this_test', 'first x second y, 100%', 'see x'], 'in English');
select is(pg_temp.refused('rule_without_a_hint', ''), array['WBZ02', 'rule_without_a_hint', 'no hint', ''], 'without a hint where there is none');

select is((pg_temp.refused('rule_of_this_test', '{2}', '%1$s'))[3], 'first {2} second %1$s, 100%', 'an argument is never a template');
select is((pg_temp.refused('rule_of_this_test', 'x'))[3], 'first x second , 100%', 'a missing argument leaves its place empty');
select is((pg_temp.refused('rule_of_this_test', null, 'y', 'z'))[3], 'first  second y, 100%', 'one too many is passed over');
select is((pg_temp.refused('rule_of_this_test', E'a\n\tb\u202E\u200B\uFEFFc', 'y'))[3], 'first abc second y, 100%', 'hidden marks are gone');
select is(core.printable(repeat('长', 1000000)), repeat('长', 599) || '…', 'a megabyte is cut to six hundred characters');
select is(core.printable(repeat('长', 600)), repeat('长', 600), 'six hundred are not cut');
select is(core.printable(repeat(U&'\200B', 300) || 'a'), 'a', 'what is hidden does not count');
select is(core.printable('a 999999201001011239 b 12345678'), 'a … b …', 'a long number, which may be somebody''s, is not repeated');
select is(core.printable('2026-7K3FQM 1234567'), '2026-7K3FQM 1234567', 'a case number is');
set local standard_conforming_strings = off;
select is((pg_temp.refused('rule_of_this_test', 'x' || chr(8203) || 'y', 'z'))[3], 'first xy second z, 100%', 'and no setting of the caller changes that');
set local standard_conforming_strings = on;
select is(core.printable(null), '', 'nothing is shown as nothing');

select is((pg_temp.refused('no_rule_of_ours', ''))[1:2], array['WB000', 'every_rule_has_its_words'], 'an unknown rule is a clear error');
select matches((pg_temp.refused('no_rule_of_ours', ''))[3], 'no_rule_of_ours', 'that names the rule');
select is((pg_temp.refused(null, ''))[1], 'WB000', 'also where it has no name');

-- the setting is anybody's to set: junk is passed over
set local weibao.lang = 'klingon';
set local lc_messages = 'C';
select is(core.lang(), 'zh', 'junk in the setting is Chinese');
set local weibao.lang = '';
select is(core.lang(), 'zh', 'so is nothing');
select is(core.label('risk', 'high'), '高', 'and so are the names of codes');
select is(core.label('risk', 'no such risk'), 'no such risk', 'a code that no list knows is shown as it is');
set local weibao.lang = 'en';
select is(core.label('risk', 'high'), 'high', 'or in English');

select is_empty(
  $$ select c.kind, c.code, word from core.code c, unnest(array[c.code, upper(c.code), ' ' || c.name_zh || '　', c.name_en, upper(c.name_en)]) word
     where core.code_of(c.kind, word) is distinct from c.code $$,
  'a code is meant by itself and by its names, in any case');
select is(core.code_of('risk', 'ｈｉｇｈ'), 'high', 'and in full width');
select is_empty(
  $$ select word from unnest(array['', ' ', 'hig', '%', repeat('high', 250000), E'high\u202E', null]) word where core.code_of('risk', word) is not null $$,
  'anything else means no code');

select * from finish();
rollback;
