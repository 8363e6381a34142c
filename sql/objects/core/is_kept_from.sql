-- is_kept_from: whether a matter is kept from a caller whose group or unit would show it: because its unit is complained about, it is
-- recused, or only others were named; or because it is an audit that covers such a matter. Verbs that act on all matters of a unit do so here as well, and do not tell.
--
-- An array, so that the few are found by their numbers: an OR of them read every matter there is.
create function core.is_kept_from(matter_id bigint, caller core.caller) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from core.matter m
    where m.matter_id = any (array(select is_kept_from.matter_id union all select n.matter_id from core.audited_matter n where n.audit_id = is_kept_from.matter_id))
      and (m.hidden_from_unit_ids @> array[caller.unit_id] or m.login_ids is not null and core.admits(m.login_ids, caller.login_id) is not true));
end $$;

comment on function core.is_kept_from(bigint, core.caller) is 'Whether a matter is kept from a caller. 是否不予知悉。';
