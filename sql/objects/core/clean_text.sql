-- clean_text: a text as it may be stored, or null if nothing is in it.
--
--   input    as typed
--   longest  in characters
--   refuses  text_too_long (WB401), text_has_invisible_marks (WB402): control characters other than line ends
--            and tabs, direction and zero-width marks and letters that show nothing, which make a text read other than it is
create function core.clean_text(input text, longest int) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
  if length(input) > longest then
    perform core.refuse('text_too_long', longest::text);
  end if;
  if input ~ E'[\\u0001-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F\\u00AD\\u034F\\u061C\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFD\\U000E0000-\\U000E007F]' then
    perform core.refuse('text_has_invisible_marks');
  end if;
  return nullif(btrim(replace(input, E'\r\n', E'\n'), E' \t\n\r\u3000'), '');
end $$;

comment on function core.clean_text(text, int) is 'The text without margins, null if empty; WB401, WB402. 文本清理。';
