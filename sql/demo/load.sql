-- Loads the demo street: synthetic, the same for the same seed and day, over the 18 months that end today.
--
--   psql --single-transaction -v folder=/absolute/path/of/sql/demo -f /absolute/path/of/load.sql
--
--   folder  where the CSVs lie
--   seed    another seed tells another street; the stories stay
--   today   the day with which it ends, e.g. 2026-11-23; never after today
--   caller  a superuser, at a demo database that has the reference data; anything else is refused
--
-- Everything that happens on the street is done by the verbs, as the login that would do it: the clock (core.now) and
-- the numbering (core.new_number) are lent to this one transaction and given back before it commits, so nobody else ever
-- sees them. First the acts of all tales are written down, then they are played in the order of time; what would lie
-- after the last midnight has not happened yet, which is why there are open offers, unanswered leads and closings to confirm.
\set ON_ERROR_STOP on
\if :{?seed}
\else
  \set seed 1
\endif
\if :{?today}
\else
  \set today infinity
\endif
\cd :folder

-- fails outside a transaction, and lets a second load wait for the first
lock table core.story in share row exclusive mode;

set local search_path = pg_catalog, pg_temp;
set local client_min_messages = warning;
set local client_encoding = 'UTF8';
set local time zone 'UTC';
set local datestyle = 'ISO, YMD';
set local weibao.lang = 'zh';
-- plans are made while the tables are empty and kept while they grow
set local enable_seqscan = off;

do $$ begin
  if not exists (select from core.database where kind = 'demo') then
    raise exception '演练街道只能载入演练库 · the demo street is for a demo database only';
  end if;
end $$;

select exists(select from core.story) as is_loaded \gset
\if :is_loaded
  \echo '演练街道已载入 · the demo street is loaded already'
\else
  \ir load/stage.sql
  \ir load/draw.sql
  \ir load/units.sql
  \ir load/logins.sql
  \ir load/tales.sql
  \ir load/tell.sql
  \ir load/care.sql
  \ir load/courses.sql
  \ir load/acts.sql
  \ir load/stories.sql
  \ir load/children.sql
  \ir load/lend.sql
  \ir load/play.sql
  \ir load/give_back.sql
\endif
