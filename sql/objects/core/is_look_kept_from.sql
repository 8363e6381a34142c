-- is_look_kept_from: whether a look was at something that is kept from a caller (core.is_kept_from): a case or lead, an audit that covers one, a finding on one, or who
-- looked at one. A row without its subject would tell as much as the subject does.
--
-- A search is none: it stands for whatever it found, or for nothing (core.found_by_search).
create function core.is_look_kept_from(look core.look_grant, caller core.caller) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  -- as core.subject_of_look reads them
  last_word constant text := case when look.scope in ('trace', 'finding') then split_part(look.query, ' ', -1) end;
begin
  return case look.scope
    when 'finding' then exists (
      select from core.finding f
      where f.audit_id = core.matter_of(split_part(last_word, '.', 1)) and f.finding_no = split_part(last_word, '.', 2)::int and core.is_kept_from(f.matter_id, caller))
    when 'trace' then look.query ~ '^(minor|access) ' and core.is_kept_from(core.matter_of(last_word), caller)
    else core.is_kept_from(look.matter_id, caller) end;
end $$;

comment on function core.is_look_kept_from(core.look_grant, core.caller) is 'Whether a look was at what is kept from a caller. 所查阅的对象是否不予知悉。';
revoke execute on function core.is_look_kept_from(core.look_grant, core.caller) from public;
