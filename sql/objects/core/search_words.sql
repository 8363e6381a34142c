-- search_words: what may be searched for: as many characters as core.search_limit says, an identity number as it is stored. What a search finds is found by these words
-- as they are, so that whom it found can be told later (core.searches_that_found).
--
--   refuses  search_is_too_short (WB502), text_too_long (WB401), text_has_invisible_marks (WB402)
create function core.search_words(query text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  cleaned constant text := upper(core.clean_text(query, 60));
  number constant text := translate(cleaned, '０１２３４５６７８９Ｘ　 ', '0123456789X');
begin
  if cleaned is null or length(cleaned) < core.search_limit_of('characters') then
    perform core.refuse('search_is_too_short', core.search_limit_of('characters')::text);
  end if;
  return case when number ~ '^[0-9]{17}[0-9X]$' then number else cleaned end;
end $$;

comment on function core.search_words(text) is 'Words that may be searched for; WB401, WB402, WB502. 检索词。';
