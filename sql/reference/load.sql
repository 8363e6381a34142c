-- Loads the reference data of one street: the folder in which this file lies, or another of the same shape.
--
--   psql -v folder=/absolute/path/of/a/folder -v kind=demo -f /absolute/path/of/load.sql
--
--   folder  whose CSVs are loaded
--   kind    demo or real: what a new database is for ever, demo if it is not given; a database of the other kind is refused
--   caller  a superuser
--
-- May be run again at any time: what is the same stays untouched, what is new is added. Two things are never rewritten,
-- because matters cite them: a deadline rule that changed ends, and a new one begins now; a duty that changed is refused,
-- because the words of an edition are the words that were issued, and a changed plan is a new edition.
--
-- \copy reads on the side of the client, so that the server's user needs no access to the folder; it does not
-- substitute variables, hence \cd.
\set ON_ERROR_STOP on
\cd :folder
begin;
set local search_path = pg_catalog, pg_temp;
set local client_min_messages = warning;
set local client_encoding = 'UTF8';

\ir load/all.sql

commit;
