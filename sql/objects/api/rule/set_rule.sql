-- set_rule: the street sets a deadline for itself (设定时限规则). From now on, never for what runs already: every obligation
-- keeps the rule that it was born under. A number that a law gives is not the street's to change, nor is `at once`.
--
--   kind         case.visit ... or its name (定期走访)
--   amount       0 means at once, or on the same day
--   time_unit    minute, hour, day, working_day, month, or 分钟, 小时, 日, 个工作日, 个月; of pause.longest and entry.before, day only; of visit.hours, minute or hour
--   source       the document or decision it comes from, in words
--   risk, tier   for which risk and tier; any means every
--   starts_when  needed only where a kind starts in more than one way
--   returns      the rule in words, and from when it holds
--   refuses      unknown_code, rule_amount_is_wrong, law_is_not_changed, text_is_missing, transaction_is_too_old,
--                old_view_of_the_rows
--   callers      office
--   source       plan: 及时, 定期 have no figures; design section 1
create function api.set_rule(
  kind text, amount int, time_unit text, source text, risk text default 'any', tier text default 'any', starts_when text default null,
  out rule text, out valid_from timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office');
  why constant text := core.required_text(source, 400, 'source');
  pattern constant core.deadline_rule := core.read_rule(caller.subdistrict_id, kind, amount, time_unit, risk, tier, starts_when);
  new_rule core.deadline_rule;
begin
  perform core.check_transaction();
  perform core.check_view();
  -- one at a time: of two who set the same at once, the second would not see what the first has just begun
  perform from core.subdistrict s where s.subdistrict_id = caller.subdistrict_id for no key update;
  update core.deadline_rule r set valid = tstzrange(lower(r.valid), greatest(core.now(), lower(r.valid) + interval '1 microsecond'))
  where r.subdistrict_id = caller.subdistrict_id and r.kind = pattern.kind and r.starts_when = pattern.starts_when
    and r.risk = pattern.risk and r.tier = pattern.tier and upper_inf(r.valid)
  returning upper(r.valid) into valid_from;
  valid_from := coalesce(valid_from, core.now());
  insert into core.deadline_rule (subdistrict_id, kind, starts_when, risk, tier, owed_by, met_by, amount, time_unit, clock, basis, status,
                                  valid, set_by_login_id)
  values (caller.subdistrict_id, pattern.kind, pattern.starts_when, pattern.risk, pattern.tier, pattern.owed_by, pattern.met_by, pattern.amount,
          pattern.time_unit, pattern.clock, why, 'street_rule', tstzrange(valid_from, null), caller.login_id)
  returning * into new_rule;
  insert into audit.event (at, kind, payload)
  values (core.now(), 'rule_set', to_jsonb(new_rule) - 'basis');
  rule := core.rule_in_words(to_jsonb(new_rule));
end $$;

comment on function api.set_rule(text, int, text, text, text, text, text) is
  '设定本街道时限规则，自即刻起生效，不溯及既往。 Set a deadline rule of the street; from now on, never retroactive.';
revoke execute on function api.set_rule(text, int, text, text, text, text, text) from public;
grant execute on function api.set_rule(text, int, text, text, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
