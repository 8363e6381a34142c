-- number_kind: of what a typed number is the number, as core.normalised_number reads it: lead, audit, else case, a mistyped one too.
create function core.number_kind(typed text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
  select case left(core.normalised_number(typed), 1) when 'L' then 'lead' when 'A' then 'audit' else 'case' end
$$;

comment on function core.number_kind(text) is 'lead, audit or case, by its number. 编号类别。';
revoke execute on function core.number_kind(text) from public;
