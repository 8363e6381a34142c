-- part_in_words: a row of the linkage matrix with its steps (core.contradicting_part), in the language of the setting; null for null.
create function core.part_in_words(part jsonb, subdistrict_id int, at timestamptz) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select concat_ws(' ', core.label('audit', 'matrix'), core.unit_name(u.unit_id, part_in_words.at),
      (select string_agg(core.label('domain', s.step), core.list_sign() order by s.nth)
       from jsonb_array_elements_text(part -> 'steps') with ordinality s (step, nth)))
    from core.unit u where u.subdistrict_id = part_in_words.subdistrict_id and u.code = part ->> 'unit');
end $$;

comment on function core.part_in_words(jsonb, int, timestamptz) is 'A row of the linkage matrix with its steps. 联动分工说明。';
revoke execute on function core.part_in_words(jsonb, int, timestamptz) from public;
