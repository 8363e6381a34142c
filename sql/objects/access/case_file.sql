-- A case is seen by whoever sees its matter. No client has a right on the table (access/matter.sql); the policy holds where somebody is given one by mistake.

create policy a_case_is_seen_with_its_matter on core.case_file for select to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor
  using (exists (select from core.matter m where m.matter_id = case_id));
comment on policy a_case_is_seen_with_its_matter on core.case_file is '随事项可见。 Whoever sees the matter sees the case.';
