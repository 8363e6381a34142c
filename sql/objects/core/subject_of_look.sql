-- subject_of_look: what a look was at, of what the caller may know itself: who asks what a login looked at learns of no matter that is hidden from it.
--
--   number       of the case, lead or audit; of a search those that it found (core.found_by_search); of a finding its own; of a look at a trace the case or
--                lead that was asked about; null: none, or not for the caller
--   asked_about  of a look at a trace: the login, the unit by its code, the day or the year that was asked about
create function core.subject_of_look(look core.look_grant, caller core.caller, out number text, out asked_about text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  -- minor NUMBER, login LOGIN, unit UNIT, year YEAR, access LOGIN NUMBER, access LOGIN DAY
  words constant text[] := case when look.scope in ('trace', 'finding') then string_to_array(look.query, ' ') end;
  last_word constant text := words[cardinality(words)];
begin
  if look.scope = 'search' then
    number := (select string_agg(n.number, ' ' order by n.number) from core.found_by_search(look, caller) f cross join lateral core.number_of(f.matter_id) n (number));
  elsif look.scope = 'finding' then
    number := (
      select look.query from core.finding f
      where f.audit_id = core.matter_of(split_part(look.query, '.', 1)) and f.finding_no = split_part(look.query, '.', 2)::int
        and (f.matter_id is null or not core.is_kept_from(f.matter_id, caller)));
  elsif look.scope = 'trace' then
    if words[1] = 'minor' or words[1] = 'access' and last_word !~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' then
      number := (select last_word from core.matter m where m.matter_id = core.matter_of(last_word) and core.may_see(caller, m));
    end if;
    asked_about := case words[1] when 'minor' then null when 'access' then concat_ws(' ', words[2], (regexp_match(last_word, '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'))[1]) else last_word end;
  else
    number := core.number_of(look.matter_id);
  end if;
end $$;

comment on function core.subject_of_look(core.look_grant, core.caller) is 'What a look was at, as far as the caller may know it. 所查阅的对象。';
revoke execute on function core.subject_of_look(core.look_grant, core.caller) from public;
