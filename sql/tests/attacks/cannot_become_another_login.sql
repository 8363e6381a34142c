-- SET SESSION AUTHORIZATION is for superusers.
-- without: alter role xt_pcs_91 superuser
-- and back: alter role xt_pcs_91 nosuperuser
\ir helpers/enter.sql
select plan(3);
set session authorization xt_msb_91;
select is(:'SQLSTATE', '42501', 'it is refused');
select is(session_user::text, 'xt_pcs_91', 'and the session is whose it was');
select is((select login::text from whoami()), 'xt_pcs_91', 'as the registry says');
