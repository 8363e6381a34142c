-- search_words: what is searched for, without margins and in capitals; an identity number as it is stored; null if there is nothing. What a search finds is found
-- by these words as they are, so that whom it found can be told later (core.searches_that_found). Whether they are long enough is asked where a search is asked for.
--
--   refuses  text_too_long (WB401), text_has_invisible_marks (WB402)
create function core.search_words(query text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  cleaned constant text := upper(core.clean_text(query, 60));
  number constant text := translate(cleaned, '０１２３４５６７８９Ｘ　 ', '0123456789X');
begin
  return case when number ~ '^[0-9]{17}[0-9X]$' then number else cleaned end;
end $$;

comment on function core.search_words(text) is 'The words of a search as they are searched for; WB401, WB402. 检索词。';
