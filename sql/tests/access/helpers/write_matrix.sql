-- Writes what is pinned, from a deployed database, after a right was changed on purpose:
--
--   ops/psql postgres -Xq -f sql/tests/access/helpers/write_matrix.sql >sql/tests/access/matrix.csv
\ir matrix.sql
\copy (select kind, object, privilege, groups, rows from compact_matrix order by kind, object, privilege, groups, rows) to stdout (format csv, header)
