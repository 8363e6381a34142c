-- printed_number: a case, lead or audit number as it is printed, from what somebody typed: lower case, full width, a missing dash,
-- look-alike characters. Says nothing of whether there is such a case.
--
--   refuses  mistyped_number (WB103): the check character is wrong, so no such number was ever given
--   callers  every group but the analyst
create function api.printed_number(typed text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.printed_number(typed, core.number_kind(typed))
$$;

comment on function api.printed_number(text) is '编号的规范写法；输错即拒。 A number as printed; a mistyped one is refused.';
revoke execute on function api.printed_number(text) from public;
grant execute on function api.printed_number(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
