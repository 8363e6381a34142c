-- printed_number: a number that somebody typed as it is printed, of a case, of a lead (with its L or without) or of an audit (with its A).
--
--   kind     case, lead or audit
--   refuses  mistyped_number (WB103): the check character is wrong, so no such number was ever given; number_of_another_kind (WB111)
create function core.printed_number(typed text, kind text) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  printed constant text := core.normalised_number(typed);
begin
  if printed is null then
    perform core.refuse('mistyped_number');
  elsif kind <> 'lead' and printed like 'L%' or kind <> 'audit' and printed like 'A%' then
    perform core.refuse('number_of_another_kind', printed, core.label('matter_kind', core.number_kind(printed)), core.label('matter_kind', kind));
  end if;
  return case kind when 'lead' then 'L' || ltrim(printed, 'L') when 'audit' then 'A' || ltrim(printed, 'A') else printed end;
end $$;

comment on function core.printed_number(text, text) is 'A number as printed; WB103, WB111. 规范编号或拒绝。';
