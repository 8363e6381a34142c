-- acting_login: the login behind session_user, which neither SET ROLE nor any setting changes; no row for who is no login of
-- the registry, is locked or expired, or has a first password still (core.login.acts_during). Who has left has left, also in a transaction that began
-- before; hence the clock itself besides the transaction's.
--
-- Whether anything in the session might not be ordinary is asked here, since every view and verb comes here, and nearly always in vain;
-- core.session_is_ordinary then says what it is.
--
-- The functions that ask it are in plpgsql: their plans are kept. It made the time of a view tell whether a number was met.
create view core.acting_login as
select l.role_name, l.login_id, l.person_no, l.subdistrict_id, l.unit_id, l.group_name, l.numbers
from core.login l
where l.role_name = session_user and l.acts_during @> core.now() and l.acts_during @> greatest(core.now(), clock_timestamp())
  and case when current_query() ~* '\m(explain|execute)\M' or current_setting('client_min_messages') ~ '^(debug|log)' or current_setting('gin_fuzzy_search_limit') <> '0'
    then core.session_is_ordinary() else true end;

comment on view core.acting_login is 'The login that is calling. 当前登录账号。';
