-- find_code: the code that somebody typed as a code or by its name in either language.
--
--   refuses  unknown_code (WB107), naming the values that there are
create function core.find_code(kind text, typed text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  code constant text := core.code_of(kind, typed);
  choices text;
begin
  if code is null then
    select string_agg(concat_ws(' ', core.label(find_code.kind, c.code), case when core.lang() = 'zh' then c.code end),
      core.list_sign() order by c.sort_order) into choices
    from core.code c where c.kind = find_code.kind;
    perform core.refuse('unknown_code', left(coalesce(typed, ''), 20), choices);
  end if;
  return code;
end $$;

comment on function core.find_code(text, text) is 'A code from a code or name; WB107 with the choices. 代码或名称转代码。';
