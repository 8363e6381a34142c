-- cases: the cases the login may see. An offeree sees category, risk, age, community and urgency, no name.
create view api.cases with (security_barrier) as
select c.*
from core.case_to_show c;

comment on view api.cases is '可见案件：谁负责、派给谁、何时应答。 Cases the login may see: who answers, what is offered, when an answer is due.';
grant select on api.cases to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
