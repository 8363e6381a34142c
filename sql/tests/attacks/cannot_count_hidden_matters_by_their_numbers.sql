-- The number of a matter's row is granted, since tables are joined by it. Whoever records two leads, and rolls them back, does not learn from it
-- whether others recorded anything between them.
-- without: create sequence core.counted
-- without: alter sequence core.counted owner to weibao_owner
-- without: alter table core.matter alter column matter_id set default nextval('core.counted') + 1000000
\ir helpers/enter.sql
\connect - xt_msb_91
select plan(2);
begin;
select lead_number as one from record_lead('public', 'x', 'SQ91') \gset
select lead_number as other from record_lead('public', 'x', 'SQ91') \gset
select max(matter_id) - min(matter_id) as apart from (select matter_id from core.matter order by lower(life) desc, matter_id desc limit 2) m \gset
rollback;
select ok(:apart > 1000000, 'one lies far from the next');
\set near `$above -c "select count(*) from core.matter a join core.matter b on a.matter_id < b.matter_id and b.matter_id - a.matter_id < 1000000"`
select is(:'near', '0', 'nowhere do two numbers lie near each other');
