-- find_category: a difficulty category by subtype code or name; a category alone serves where it has one subtype only.
--
--   refuses  category_needs_its_subtype (WB414), naming the subtypes; unknown_code (WB107)
create function core.find_category(typed text, plan_id int) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  wanted constant text := btrim(left(typed, 60));
  subtypes text[];
  choices text;
begin
  select array_agg(c.subtype_code order by c.subtype_code),
         string_agg(c.subtype_code || ' ' || core.category_name(c.plan_id, c.subtype_code), core.list_sign() order by c.subtype_code)
  into subtypes, choices
  from core.category c
  where c.plan_id = find_category.plan_id
    and (c.subtype_code = upper(wanted) or wanted in (c.subtype_zh, c.subtype_en, c.name_zh, c.name_en) or c.category_code = upper(wanted));
  if subtypes is null then
    perform core.refuse('unknown_code', left(coalesce(wanted, ''), 20),
      (select string_agg(c.subtype_code || ' ' || core.category_name(c.plan_id, c.subtype_code), core.list_sign() order by c.subtype_code) from core.category c where c.plan_id = find_category.plan_id));
  elsif cardinality(subtypes) > 1 then
    perform core.refuse('category_needs_its_subtype', choices);
  end if;
  return subtypes[1];
end $$;

comment on function core.find_category(text, int) is 'A difficulty category; WB107, WB414. 困境类型。';
