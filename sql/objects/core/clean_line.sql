-- clean_line: a text of one line, such as a name, a telephone number or an address; else as core.clean_text.
--
--   refuses  text_too_long (WB401), text_has_invisible_marks (WB402): line ends and tabs, too
create function core.clean_line(input text, longest int) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  cleaned constant text := core.clean_text(input, longest);
begin
  if cleaned ~ E'[\\n\\r\\t]' then
    perform core.refuse('text_has_invisible_marks');
  end if;
  return cleaned;
end $$;

comment on function core.clean_line(text, int) is 'A text of one line; WB401, WB402. 单行文本清理。';
