-- required_text: a text that must be there, cleaned.
--
--   refuses  text_is_missing (WB403) naming the field, text_too_long (WB401), text_has_invisible_marks (WB402)
create function core.required_text(input text, longest int, field text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  cleaned constant text := core.clean_text(input, longest);
begin
  if cleaned is null then
    perform core.refuse('text_is_missing', core.label('field', field));
  end if;
  return cleaned;
end $$;

comment on function core.required_text(text, int, text) is 'A text that must be there; WB401, WB402, WB403. 必填文本。';
