-- definitions_at: the definitions of findings in force at an instant, by the order of their codes.
create function core.definitions_at(subdistrict_id int, at timestamptz) returns int[]
language sql stable as $$
  select coalesce(array_agg(d.definition_id order by d.code), '{}') from core.finding_definition d
  where d.subdistrict_id = definitions_at.subdistrict_id and d.valid @> definitions_at.at
$$;

comment on function core.definitions_at(int, timestamptz) is 'The definitions of findings in force. 现行口径。';
revoke execute on function core.definitions_at(int, timestamptz) from public;
