-- plan_clauses: the text of the edition in force, clause by clause.
create view api.plan_clauses with (security_barrier) as
select c.clause, rtrim(c.heading, '。：') as heading, c.body, c.sort_order
from core.plan_clause c
where c.plan_id = (select core.plan_in_force(core.acting_subdistrict(), core.now()));

comment on view api.plan_clauses is 'The plan in force, clause by clause. 现行方案条款。';
grant select on api.plan_clauses to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
