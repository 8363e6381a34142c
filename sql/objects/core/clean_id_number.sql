-- clean_id_number: an identity number as it may be stored, null if none was given.
--
--   refuses  identity_number_is_wrong (WB406): not 18 characters, a wrong check character, no real date of birth
create function core.clean_id_number(typed text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  cleaned constant text := upper(translate(nullif(btrim(typed), ''), '０１２３４５６７８９Ｘｘ　 ', '0123456789XX'));
begin
  if cleaned is not null and not core.id_number_is_well_formed(cleaned) then
    perform core.refuse('identity_number_is_wrong');
  end if;
  begin
    perform core.birth_date_of(cleaned);
  exception when datetime_field_overflow then
    perform core.refuse('identity_number_is_wrong');
  end;
  return cleaned;
end $$;

comment on function core.clean_id_number(text) is 'An identity number whose check character and date are right; WB406. 身份号码核对。';
