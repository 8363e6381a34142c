-- search_words: what may be searched for: two characters at least.
--
--   refuses  search_is_too_short (WB502), text_too_long (WB401), text_has_invisible_marks (WB402)
create function core.search_words(query text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  cleaned constant text := upper(core.clean_text(query, 60));
begin
  if cleaned is null or length(cleaned) < 2 then
    perform core.refuse('search_is_too_short');
  end if;
  return cleaned;
end $$;

comment on function core.search_words(text) is 'Words that may be searched for; WB401, WB402, WB502. 检索词。';
