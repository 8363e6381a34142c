-- refuse: says no, in the words of the rule that is broken.
--
--   rule     a row of core.message; its name becomes the field CONSTRAINT of the error, as a real constraint's does
--   args     for {1} to {9}, shortened and cleaned; never a name, a number or a narrative of a child
--   refuses  always: with the rule's SQLSTATE (class WB); a rule without words is a defect of ours and says so (WB000)
create function core.refuse(rule text, variadic args text[] default '{}') returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  said core.message;
  english constant boolean := core.lang() = 'en';
  hint text;
begin
  select m.* into said from core.message m where m.rule = refuse.rule;
  if said.rule is null then
    raise exception using errcode = 'WB000', constraint = 'every_rule_has_its_words',
      message = core.fill_in('规则 {1} 没有提示文字，请告知维护人员。 The rule {1} has no words; please tell the maintainer.', array[rule]);
  end if;
  hint := case when english then said.hint_en else said.hint_zh end;
  if hint is null then
    raise exception using errcode = said.sqlstate, constraint = said.rule,
      message = core.fill_in(case when english then said.message_en else said.message_zh end, args);
  end if;
  raise exception using errcode = said.sqlstate, constraint = said.rule,
    message = core.fill_in(case when english then said.message_en else said.message_zh end, args), hint = core.fill_in(hint, args);
end $$;

comment on function core.refuse(text, text[]) is 'Refuses in the words of a rule; class WB. 按规则拒绝。';
revoke execute on function core.refuse(text, text[]) from public;
