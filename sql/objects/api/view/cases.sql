-- cases: the cases the login may see. An offeree sees category, risk, age, community and urgency, no name.
create view api.cases with (security_barrier) as
select c.case_number, c.status, c.status_name, c.category, c.category_name, c.risk, c.risk_name, c.community,
  c.territory_code, c.age, c.holder_code, c.holder, c.first_unit_code, c.first_unit, c.offered_to_code, c.offered_to,
  c.answer_due_at, c.opened_at, c.closed_at, c.last_at, c.territory, c.community_code
from core.case_to_show c;

comment on view api.cases is '可见案件：谁负责、派给谁、何时应答。 Cases the login may see: who answers, what is offered, when an answer is due.';
grant select on api.cases to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
