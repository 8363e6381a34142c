-- findings: what audits found, and what became of it. Possible or to be verified (疑似、待核实) until people have decided. A unit sees what
-- names it.
create view api.findings with (security_barrier) as select * from core.findings_for_me();

comment on view api.findings is '疑似问题及其办理状态；认定前均为疑似、待核实。 What audits found, and what became of it; possible until decided.';
grant select on api.findings to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
