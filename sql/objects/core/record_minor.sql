-- record_minor: the minor whom a lead is about, as far as anything is known; a child without name and number is a row too.
--
-- It would be simple to take the child who has the same identity number already. It must not be: whoever types a number
-- into a lead of its own would then read in the dossier what other units wrote about that child. That two rows are one
-- child is for a person to say.
create function core.record_minor(
  subdistrict_id int, full_name text, id_number text, birth_date date, birth_is_estimated boolean) returns bigint
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into core.minor (subdistrict_id, full_name, birth_date, birth_is_estimated, id_number)
  values (record_minor.subdistrict_id, core.clean_line(record_minor.full_name, 60), coalesce(record_minor.birth_date, to_date(substr(core.clean_id_number(record_minor.id_number), 7, 8), 'YYYYMMDD')),
          coalesce(record_minor.birth_is_estimated, false), core.clean_id_number(record_minor.id_number))
  returning minor_id
$$;

comment on function core.record_minor(int, text, text, date, boolean) is 'The minor of a lead; WB401, WB402, WB406. 登记线索所涉未成年人。';
