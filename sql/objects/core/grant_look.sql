-- grant_look: leaves the trace of a look at identity, before anything is shown.
--
--   purpose       handling 办理本案 ... other 其他; `other` must be told in words
--   relation      by which the matter is the caller's business: it decides which fields of a dossier are shown; those that a look shows are recorded
--   revealed      without stars
--   returns       the number of the grant; the look itself needs a later transaction
--   refuses       unknown_code (WB107), purpose_must_be_told (WB503)
create function core.grant_look(
  scope text, matter_id bigint, query text, purpose text, purpose_text text, caller core.caller, relation text default null, revealed boolean default false)
returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  why constant text := core.find_code('purpose', purpose);
  told constant text := core.clean_text(purpose_text, 400);
  granted bigint;
begin
  if why = 'other' and told is null then
    perform core.refuse('purpose_must_be_told');
  end if;
  perform set_config('synchronous_commit', 'on', true);
  insert into core.look_grant (scope, matter_id, query, login_id, unit_id, purpose, purpose_text, granted_at, relation, is_revealed, fields)
  values (grant_look.scope, grant_look.matter_id, grant_look.query, caller.login_id, caller.unit_id, why, told, core.now(),
    grant_look.relation, coalesce(revealed, false),
    case grant_look.scope when 'search' then array['minor_name', 'age'] when 'reporter' then array['reporter_name', 'reporter_phone']
      else array(select f.field from core.shown_field f where f.relation = grant_look.relation order by f.field) end)
  returning look_id into granted;
  insert into audit.event (at, kind, payload)
  values (core.now(), 'look_granted', jsonb_strip_nulls(jsonb_build_object(
    'look', granted, 'scope', grant_look.scope, 'matter', grant_look.matter_id, 'unit', caller.unit_id, 'purpose', why, 'relation', grant_look.relation,
    'revealed', nullif(coalesce(revealed, false), false))));
  return granted;
end $$;

comment on function core.grant_look(text, bigint, text, text, text, core.caller, text, boolean) is 'Leaves the trace of a look; WB107, WB503. 查阅留痕。';
