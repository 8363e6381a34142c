-- What a dump does not carry, although it stands in the database: run by a superuser at each deployment, and after a restore.
--
-- pg_dump writes no privilege of a language that PostgreSQL brings along. Without its USAGE nobody writes a function in it, should
-- there ever be a place to put one: cannot_run_code_of_its_own
revoke usage on language sql, plpgsql from public;
grant usage on language sql, plpgsql to weibao_owner;
