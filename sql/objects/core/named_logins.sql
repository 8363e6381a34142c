-- named_logins: the logins that somebody names one by one, by their role names, each once.
--
--   refuses  text_is_missing (WB403): none; no_such_login (WB364)
create function core.named_logins(logins text[], subdistrict_id int) returns int[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(cardinality(logins), 0) = 0 then
    perform core.refuse('text_is_missing', core.label('field', 'logins'));
  end if;
  return array(
    select distinct (core.active_login(l, named_logins.subdistrict_id)).login_id from unnest(logins[1:100]) l order by 1);
end $$;

comment on function core.named_logins(text[], int) is 'Logins named one by one; WB364, WB403. 逐一指定的账号。';
revoke execute on function core.named_logins(text[], int) from public;
