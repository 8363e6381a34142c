-- traced_subject: of whom or what a caller may ask who looked: the subject as it is printed, the same for asking and looking.
--
--   about    minor: a case or lead number; login: a login's name, also one that has ended; unit: its code or name
--   refuses  mistyped_number (WB103), no_such_case (WB101), no_such_lead (WB102), no_login_to_trace (WB109), unknown_unit (WB104)
--
-- Whoever does not see the whole subdistrict asks about its own unit, its own logins, and children that it sees.
create function core.traced_subject(about text, subject text, caller core.caller) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  everything constant boolean := caller.group_name in ('weibao_office', 'weibao_leader', 'weibao_auditor');
  kind constant text := core.number_kind(subject);
  printed text;
begin
  if about = 'unit' then
    select u.code into printed from core.find_unit(subject, caller.subdistrict_id) u where everything or u.unit_id = caller.unit_id;
    if not found then
      perform core.refuse('only_the_own_unit', caller.unit_code);
    end if;
  elsif about = 'login' then
    select l.role_name into printed from core.login l
    where l.role_name = lower(btrim(left(subject, 63))) and l.subdistrict_id = caller.subdistrict_id
      and (everything or l.unit_id = caller.unit_id) limit 1;
    if not found then
      perform core.refuse('no_login_to_trace');
    end if;
  else
    printed := core.printed_number(subject, kind);
    if not exists (select from core.matter m where m.matter_id = (select core.matter_of(printed)) and core.may_see(caller, m)) then
      if kind = 'lead' then
        perform core.refuse('no_such_lead', printed);
      end if;
      perform core.refuse('no_such_case', printed);
    end if;
  end if;
  return printed;
end $$;

comment on function core.traced_subject(text, text, core.caller) is 'Of what a caller may ask who looked; WB101 to WB104, WB109, WB209. 可追溯的对象。';
