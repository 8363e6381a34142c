-- audits: which audits there are, of what, by whose order, and how many findings still wait.
create view api.audits with (security_barrier) as select * from core.audits_for_me();

comment on view api.audits is '审计清单：对象、期间、交办单位、待办数。 Which audits there are, and what of them waits.';
grant select on api.audits to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
