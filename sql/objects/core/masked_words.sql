-- masked_words: what was written, with stars where it tells who somebody is: the names that are given, the longest first, and whatever looks like an identity
-- number or a mobile telephone, whoever's it is.
--
--   names   as they are stored; a name of one character is left, since it is a word like any other
create function core.masked_words(body text, names text[]) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  told text := body;
  each_name text;
begin
  for each_name in select n.name from unnest(names) n (name) where length(n.name) > 1 order by length(n.name) desc loop
    told := replace(told, each_name, core.masked_name(each_name));
  end loop;
  told := regexp_replace(told, '(?<![0-9])([0-9]{4})[0-9]{10}([0-9]{3}[0-9Xx])(?![0-9])', '\1**********\2', 'g');
  return regexp_replace(told, '(?<![0-9])(1[3-9][0-9])[0-9]{4}([0-9]{4})(?![0-9])', '\1****\2', 'g');
end $$;

comment on function core.masked_words(text, text[]) is 'What was written, with stars where it tells who somebody is. 文字记录脱敏。';
revoke execute on function core.masked_words(text, text[]) from public;
