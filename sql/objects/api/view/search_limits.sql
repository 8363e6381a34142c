-- search_limits: how much a login may search, and why so much. Changed with the reference data only (sql/reference/v_search_limits.csv).
--
--   name  per_hour, per_day: searches of a login; characters: of a name, at least; shown: rows, at most
create view api.search_limits with (security_barrier) as
select l.name, core.label('search_limit', l.name) as limit_name, l.amount, l.basis, core.label('shown_as', core.shown_as(l.status)) as shown_as
from core.search_limit l
where (select core.acting_login_id()) is not null;

comment on view api.search_limits is '检索限制：每小时、每日次数，最少字数，最多显示条数。 How much a login may search.';
grant select on api.search_limits to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
