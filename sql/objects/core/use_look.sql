-- use_look: checks that a look was granted to this login, in an earlier transaction, at most ten minutes ago.
--
-- A grant of the same transaction would vanish with it: `begin; look; rollback;` would show and leave no trace. Therefore
-- the grant's own transaction is refused, whatever savepoints it uses; so is one that has not committed. And so is one that has done anything
-- else (core.has_acted): it would accept a case, or join a lead, look at what became its business, and roll back.
--
--   look_id  the ticket that core.grant_look gave; null: the newest
--   returns  the row's own number, which nobody is shown
--   refuses  look_needs_a_grant (WB501), transaction_is_too_old (WB308): it would make ten minutes last,
--            old_view_of_the_rows (WB340): it would look by what was its business once
create function core.use_look(look_id bigint, scope text, matter_id bigint, query text, caller core.caller) returns bigint
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  granted bigint;
begin
  perform core.check_transaction();
  perform core.check_view();
  if core.has_acted() then
    perform core.refuse('look_needs_a_grant');
  end if;
  select g.look_id into granted
  from core.look_grant g
  where g.scope = use_look.scope and g.login_id = caller.login_id
    and g.matter_id is not distinct from use_look.matter_id and g.query is not distinct from use_look.query
    and (use_look.look_id is null or g.ticket = use_look.look_id)
    and g.granted_at > core.now() - core.look_lasts()
    and g.granted_in is distinct from pg_current_xact_id_if_assigned()
  order by g.look_id desc limit 1;
  if not found then
    perform core.refuse('look_needs_a_grant');
  end if;
  return granted;
end $$;

comment on function core.use_look(bigint, text, bigint, text, core.caller) is 'The grant of an earlier transaction; WB308, WB501. 核对查阅授权。';
