-- A case is seen by whoever sees its matter.

create policy a_case_is_seen_with_its_matter on core.case_file for select to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor
  using (exists (select from core.matter m where m.matter_id = case_id));
comment on policy a_case_is_seen_with_its_matter on core.case_file is '随事项可见。 Whoever sees the matter sees the case.';

grant select (case_id, case_number, category, risk, first_unit_id) on core.case_file to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
