-- The stage: which street, and from when until when its tales are told.

create temporary table stage on commit drop as
select s.subdistrict_id, s.login_prefix, s.time_zone, today.day as today,
  (today.day - 560)::timestamp at time zone s.time_zone as begins,
  today.day::timestamp at time zone s.time_zone as ends
from (select d.* from core.subdistrict d order by d.subdistrict_id limit 1) s
cross join lateral (select least(:'today'::date, (pg_catalog.now() at time zone s.time_zone)::date) as day) today;

select set_config('demo.seed', :'seed', true) as seed \gset
