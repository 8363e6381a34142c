-- Takes away everything that sql/objects made, so that Sqitch can revert the tables.
\ir begin.sql
