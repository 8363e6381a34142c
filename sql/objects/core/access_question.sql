-- access_question: what somebody asks about a login's access, in the words that the grant and the look share.
--
--   refuses  no_login_to_trace (WB109), number_or_day (WB441), and as core.traced_subject
create function core.access_question(login text, number text, day date, caller core.caller) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  whose constant text := (core.login_by_name(login, caller.subdistrict_id)).role_name;
begin
  if (nullif(btrim(number), '') is null) = (day is null) then
    perform core.refuse('number_or_day');
  end if;
  return 'access ' || whose || ' ' || case when day is null then core.traced_subject('minor', number, caller) else day::text end;
end $$;

comment on function core.access_question(text, text, date, core.caller) is 'What is asked about a login''s access; WB109, WB441. 权限查询的内容。';
revoke execute on function core.access_question(text, text, date, core.caller) from public;
