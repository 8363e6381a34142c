-- known_code: the code that somebody typed as a code or by its name, so that a filter by what there is not is refused instead of
-- finding nothing.
--
--   kind     e.g. case_status, lead_status, risk
--   refuses  unknown_code, naming the values that there are
--   callers  every group but the analyst
create function api.known_code(kind text, typed text) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select core.find_code(known_code.kind, known_code.typed)
$$;

comment on function api.known_code(text, text) is '代码或名称对应的代码；没有的即拒并列出可选项。 The code of a code or name; refuses what there is not.';
revoke execute on function api.known_code(text, text) from public;
grant execute on function api.known_code(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
