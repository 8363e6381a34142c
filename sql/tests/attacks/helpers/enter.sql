-- What every attack begins with: it goes on after an error, which is what it expects. It is at work as xt_pcs_91, an agency, by
-- TLS and with a password; `\connect - LOGIN` turns to another login, `$above` is a superuser's psql, `$client` any login's.
\set ON_ERROR_STOP off
\set VERBOSITY terse
