-- record_minor: the minor whom a lead is about, as far as anything is known; a child without name and number is a row too.
--
-- It would be simple to take the child who has the same identity number already. It must not be: whoever types a number
-- into a lead of its own would then read in the dossier what other units wrote about that child. That two rows are one
-- child is for a person to say.
--
--   refuses  identity_number_is_wrong (WB406), birth_date_contradicts_the_number (WB428), birth_date_is_impossible (WB407),
--            identity_numbers_fit_the_database (WB405), text_too_long (WB401), text_has_invisible_marks (WB402)
create function core.record_minor(full_name text, id_number text, birth_date date, birth_is_estimated boolean, caller core.caller) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  number constant text := core.clean_id_number(id_number);
  born constant date := coalesce(birth_date, core.birth_date_of(number));
  recorded bigint;
begin
  if born <> core.birth_date_of(number) then
    perform core.refuse('birth_date_contradicts_the_number');
  elsif not isfinite(born) or born < '1990-01-01' or born > (core.now() at time zone caller.time_zone)::date then
    perform core.refuse('birth_date_is_impossible');
  end if;
  insert into core.minor (subdistrict_id, full_name, birth_date, birth_is_estimated, id_number)
  values (caller.subdistrict_id, core.clean_line(record_minor.full_name, 60), born, coalesce(record_minor.birth_is_estimated, false) and number is null, number)
  returning minor_id into recorded;
  return recorded;
end $$;

comment on function core.record_minor(text, text, date, boolean, core.caller) is
  'The minor of a lead; WB401, WB402, WB405, WB406, WB407, WB428. 登记线索所涉未成年人。';
