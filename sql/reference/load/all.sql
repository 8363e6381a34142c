-- Every part of the reference data, in the order in which one needs the other; in the transaction of the caller.
\ir street.sql
\ir codes.sql
\ir units.sql
\ir plan.sql
\ir suggest.sql
\ir law.sql
\ir calendar.sql
\ir vault.sql
\ir findings.sql
\ir guide.sql
