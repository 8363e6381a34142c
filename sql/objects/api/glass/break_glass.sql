-- break_glass: to see a child outside one's business, because it cannot wait (紧急越权查阅): for an hour, with a reason, told at once to the office and
-- to the auditor, and written into the case. It opens the dossier (ask_to_open with a purpose), nothing else. Never a restricted case,
-- one from which the caller is recused or its unit is kept, and never who reported.
--
--   number   of the case or lead
--   note     why it cannot wait
--   returns  until when
--   refuses  no_such_case, no_such_lead, no_such_audit: an audit is nobody's dossier, mistyped_number, no_glass_to_break, text_is_missing
--   callers  community, grid, agency
--   source   未成年人保护法 11 (处置优先); 个人信息保护法 13, 51; design section 3
create function api.break_glass(number text, note text, out event_id text, out until timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_community', 'weibao_grid', 'weibao_agency');
  kind constant text := core.number_kind(number);
  printed constant text := core.printed_number(number, kind);
  why constant text := core.required_text(note, 4000, 'note');
  matter core.matter;
  moment core.moment;
begin
  -- What is kept from the caller is not even waited for.
  select m.* into matter from core.matter m
  where m.matter_id = (select core.matter_of(printed)) and m.kind in ('lead', 'case') and m.subdistrict_id = caller.subdistrict_id
    and not core.is_kept(array[caller.unit_id, caller.subdistrict_id, caller.login_id], m.hidden_from_unit_ids, m.login_ids)
  for no key update;
  if not found then
    if kind = 'lead' then
      perform core.refuse('no_such_lead', printed);
    elsif kind = 'audit' then
      perform core.refuse('no_such_audit', printed);
    end if;
    perform core.refuse('no_such_case', printed);
  elsif core.is_business_of(caller, matter) then
    perform core.refuse('no_glass_to_break');
  end if;
  moment := core.next_event(matter.matter_id, 'glass_broken', caller, '{}', why);
  until := moment.at + interval '1 hour';
  insert into core.broken_glass (matter_id, event_no, login_id, during)
  values (matter.matter_id, moment.event_no, caller.login_id, tstzrange(moment.at, until));
  event_id := core.event_id(printed, moment.event_no);
end $$;

comment on function api.break_glass(text, text) is '紧急越权查阅，限时一小时，立即告知办公室与监督人员。 See what is not one''s business, for an hour; told at once.';
revoke execute on function api.break_glass(text, text) from public;
grant execute on function api.break_glass(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
