-- set_definition: the office sets the threshold of a definition from now on (设定口径); audits that are open keep the one they were opened with.
--
--   amount    the threshold, in what the definition is measured in; 0 or more, a share at most 1
--   refuses   unknown_code (WB107), definition_has_no_threshold (WB620), threshold_is_impossible (WB621), text_is_missing,
--             transaction_is_too_old, old_view_of_the_rows
--   callers   office
create function api.set_definition(code text, amount numeric, source text, out since timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  told constant text := core.required_text(source, 200, 'source');
  former core.finding_definition;
begin
  perform core.check_transaction();
  perform core.check_view();
  perform from core.subdistrict s where s.subdistrict_id = caller.subdistrict_id for no key update; -- of two at once, the second changes what the first has set
  select d.* into former from core.finding_definition d
  where d.subdistrict_id = caller.subdistrict_id and upper_inf(d.valid)
    and set_definition.code in (d.code, d.name_zh, d.name_en) for update;
  if not found then
    perform core.refuse('unknown_code', left(coalesce(code, ''), 20), (
      select string_agg(d.code, ', ' order by d.code) from core.finding_definition d where d.subdistrict_id = caller.subdistrict_id and upper_inf(d.valid) and d.amount is not null));
  elsif former.amount is null then
    perform core.refuse('definition_has_no_threshold', former.code);
  elsif amount is null or amount = 'NaN' or amount < 0 or amount > (case former.measured_in when 'share' then 1 else 1200 end) then
    perform core.refuse('threshold_is_impossible');
  end if;
  since := greatest(core.now(), lower(former.valid) + interval '1 microsecond');
  update core.finding_definition d set valid = tstzrange(lower(d.valid), since) where d.definition_id = former.definition_id;
  insert into core.finding_definition (subdistrict_id, code, weight, amount, measured_in, name_zh, name_en, sentence_zh, sentence_en, clause, exact_phrase, basis, status, valid, set_by_login_id)
  values (former.subdistrict_id, former.code, former.weight, set_definition.amount, former.measured_in, former.name_zh, former.name_en, former.sentence_zh, former.sentence_en,
    former.clause, former.exact_phrase, told, 'street_rule', tstzrange(since, null), caller.login_id);
  insert into audit.event (at, kind, payload)
  values (since, 'definition_set', jsonb_build_object('code', former.code, 'amount', set_definition.amount, 'former', former.amount, 'source', told));
end $$;

comment on function api.set_definition(text, numeric, text) is '设定疑似问题的阈值，自即时起适用。 Sets the threshold of a definition from now on.';
revoke execute on function api.set_definition(text, numeric, text) from public;
grant execute on function api.set_definition(text, numeric, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
