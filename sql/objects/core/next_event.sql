-- next_event: records what was done, and gives its number and instant.
--
--   matter_id   the matter
--   kind        label kind 'event'
--   caller      who records it
--   detail      codes only, never a name or a narrative
--   note        free text, or null; goes into the vault, its digest into the log
--   happened    when it happened; null: now
--   supersedes  the event that it corrects
--   by_unit     whose act it is, where the office records on behalf of a unit that answers on paper
--   refuses     no_fact_from_the_future (WB404), time_is_impossible (WB416), act_is_before_the_lead (WB374),
--               act_is_before_the_birth (WB375), transaction_is_too_old (WB308), file_is_frozen (WB352)
--
-- The simple way would take core.now() as the instant. It fails when a transaction that began earlier waits for the
-- row and acts later: its act would lie before the one it follows. The matter's row gives an instant strictly later
-- than every one before. Losing what was acknowledged is no client's choice: durability is set for the transaction. Nor is
-- back-dating: what is recorded bears the time at which its transaction began, so an old transaction records nothing.
create function core.next_event(
  matter_id bigint, kind text, caller core.caller, detail jsonb default '{}', note text default null,
  happened timestamptz default null, supersedes int default null, by_unit int default null) returns core.moment
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  moment core.moment;
  body constant text := core.clean_text(next_event.note, 4000);
  salt bytea;
  digest bytea;
begin
  perform core.check_transaction();
  perform core.check_not_frozen(matter_id, kind);
  perform set_config('synchronous_commit', 'on', true);
  update core.matter m set last_event_no = m.last_event_no + 1, last_at = greatest(core.now(), m.last_at + interval '1 microsecond')
  where m.matter_id = next_event.matter_id
  returning m.last_event_no, m.last_at into moment.event_no, moment.at;
  if happened is not null then
    perform core.check_happened(next_event.matter_id, moment, happened);
  end if;

  insert into core.event (matter_id, event_no, kind, happened_at, recorded_at, login_id, unit_id, supersedes, detail)
  values (next_event.matter_id, moment.event_no, next_event.kind, coalesce(happened, moment.at), moment.at,
          caller.login_id, coalesce(by_unit, caller.unit_id), next_event.supersedes, next_event.detail);
  if body is not null then
    salt := uuid_send(gen_random_uuid());
    digest := sha256(salt || convert_to(body, 'UTF8'));
    insert into core.narrative (matter_id, event_no, body, salt, digest) values (next_event.matter_id, moment.event_no, body, salt, digest);
  end if;
  insert into audit.event (at, kind, payload)
  values (moment.at, next_event.kind, jsonb_strip_nulls(jsonb_build_object(
    'matter', next_event.matter_id, 'event', moment.event_no, 'happened', coalesce(happened, moment.at),
    'unit', coalesce(by_unit, caller.unit_id), 'supersedes', next_event.supersedes,
    'detail', next_event.detail, 'narrative', encode(digest, 'hex'))));
  -- Empty: who listens asks api.news what of it is theirs. Only where somebody else is asked for something: transactions that
  -- notify commit one after the other, which cost a third of all visits a second when each of them did.
  if next_event.kind in ('dispatched', 'order_issued', 'escalated', 'closing_proposed', 'assessed', 'screening_out_proposed', 'glass_broken') then
    notify weibao_news;
  end if;
  return moment;
end $$;

comment on function core.next_event(bigint, text, core.caller, jsonb, text, timestamptz, int, int) is
  'Records an event: lock, strictly later instant and number in one UPDATE; WB308, WB352, WB374, WB404, WB416. 记录事件。';
