-- likeness: how alike a name that was typed is to a unit's code or names, from 0 to 1: by groups of three letters, and, for the few
-- characters of a Chinese name, by the share of those that stand in both; a code of the same letters in another order is nearly it.
create function core.likeness(typed text, code text, name_zh text, name_en text) returns double precision
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select greatest(ext.similarity(code, upper(typed)), ext.similarity(coalesce(name_en, ''), typed),
    case when length(typed) = length(code) and (select string_agg(c, '' order by c) from regexp_split_to_table(upper(typed), '') c)
      = (select string_agg(c, '' order by c) from regexp_split_to_table(code, '') c) then 0.9 else 0 end, (
    select 1.2 * count(*) / (length(typed) + length(name_zh))
    from (select regexp_split_to_table(typed, '') intersect select regexp_split_to_table(name_zh, '')) shared (letter)
    where shared.letter ~ '[一-龥]'))
$$;

comment on function core.likeness(text, text, text, text) is 'How alike a typed name is to a unit. 名称相近程度。';
revoke execute on function core.likeness(text, text, text, text) from public;
