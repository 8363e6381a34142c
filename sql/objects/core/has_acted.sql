-- has_acted: whether the transaction has recorded, changed or locked anything so far. Asked by core.use_look; only a test, which is one transaction, replaces it. In plain
-- SQL, so that it becomes a part of what asks.
create function core.has_acted() returns boolean
language sql stable as 'select pg_catalog.pg_current_xact_id_if_assigned() is not null';

comment on function core.has_acted() is 'Whether the transaction has changed anything. 本事务是否已有改动。';
revoke execute on function core.has_acted() from public;
