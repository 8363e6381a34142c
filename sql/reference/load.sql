-- Loads the reference data of one street: the folder in which this file lies, or another of the same shape.
--
--   psql -v folder=/absolute/path/of/sql/reference -v kind=demo -f load.sql      (as superuser; kind: demo or real)
--
-- May be run again at any time: what is the same stays untouched, what is new is added. Two things are never rewritten,
-- because matters cite them: a deadline rule that changed ends, and a new one begins now; a duty that changed is refused,
-- because the words of an edition are the words that were issued, and a changed plan is a new edition.
--
-- \copy reads on the side of the client, so that the server's user needs no access to the folder; it does not
-- substitute variables, hence \cd.
\set ON_ERROR_STOP on
\if :{?kind}
\else
  \set kind demo
\endif
\cd :folder
begin;
set local search_path = pg_catalog, pg_temp;
set local client_min_messages = warning;
set local client_encoding = 'UTF8';

\ir load/street.sql
\ir load/codes.sql
\ir load/units.sql
\ir load/plan.sql
\ir load/law.sql
\ir load/calendar.sql

commit;
