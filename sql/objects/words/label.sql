-- label: the name of a code in the language of the setting; a code that no list knows is shown as it is.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.label(kind text, code text) returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce(
    (select case core.lang() when 'en' then c.name_en else c.name_zh end
     from core.code c where c.kind = label.kind and c.code = label.code),
    label.code);
end $$;

comment on function core.label(text, text) is 'The name of a code in the language in force. 代码名称。';
revoke execute on function core.label(text, text) from public;
grant execute on function core.label(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
