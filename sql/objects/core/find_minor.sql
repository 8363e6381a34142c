-- find_minor: the minor whom a lead is about. The same identity number and no other name is the same child; everything
-- else is a new row, since a wrong union would show one child's file to another's holder. A child without a name or a
-- number is a row too.
create function core.find_minor(
  subdistrict_id int, full_name text, id_number text, birth_date date, birth_is_estimated boolean) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  same bigint;
begin
  select m.minor_id into same from core.minor m
  where m.subdistrict_id = find_minor.subdistrict_id and m.id_number = find_minor.id_number and m.erased_at is null
    and (m.full_name = find_minor.full_name or m.full_name is null or find_minor.full_name is null)
  order by m.minor_id limit 1;
  if same is null then
    insert into core.minor (subdistrict_id, full_name, birth_date, birth_is_estimated, id_number)
    values (find_minor.subdistrict_id, find_minor.full_name, find_minor.birth_date, find_minor.birth_is_estimated, find_minor.id_number)
    returning minor_id into same;
  end if;
  return same;
end $$;

comment on function core.find_minor(int, text, text, date, boolean) is 'The minor of a lead, found by number or made anew. 线索所涉未成年人。';
