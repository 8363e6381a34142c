-- acting_login: the login behind session_user, which neither SET ROLE nor any setting changes; no row for who is no login of
-- the registry, is locked or expired, or has a first password still. Who has left has left, also in a transaction that began
-- before: hence both conditions on valid, and the clock itself besides the transaction's.
--
-- `is true` keeps the planner from reading all periods in an index of its own, where the name leads to one row.
-- Whether anything in the session might not be ordinary is asked here, since every view and verb comes here, and nearly always in vain;
-- core.session_is_ordinary then says what it is.
--
-- The functions that ask it are in plpgsql: their plans are kept. It made the time of a view tell whether a number was met.
create view core.acting_login as
select l.role_name, l.login_id, l.person_no, l.subdistrict_id, l.unit_id, l.group_name
from core.login l
where l.role_name = session_user and (l.valid @> core.now()) is true and upper_inf(l.valid)
  and l.locked_at is null and not l.password_is_first
  and (l.expires_at is null or l.expires_at > greatest(core.now(), clock_timestamp()))
  and case when current_query() ~* '\m(explain|execute)\M' or current_setting('client_min_messages') ~ '^(debug|log)' or current_setting('gin_fuzzy_search_limit') <> '0'
    then core.session_is_ordinary() else true end;

comment on view core.acting_login is 'The login that is calling. 当前登录账号。';
