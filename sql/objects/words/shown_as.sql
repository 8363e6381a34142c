-- shown_as: how far a source may be shown as law, in the one place that decides it.
--
--   status   of a rule or parameter, as its source was checked
--   source   sql/reference/README.md: only law, verified and verified (secondary) are shown as law
create function core.shown_as(status text) returns text
language sql immutable parallel safe as $$
  select case
    when status in ('law', 'verified', 'verified (secondary)') then 'law'
    when status in ('law_without_number', 'street_rule') then status
    when status in ('local_example', 'verified (local example)') then 'local_example'
    else 'design'
  end
$$;

comment on function core.shown_as(text) is 'law, law_without_number, street_rule, local_example or design. 依据性质。';
revoke execute on function core.shown_as(text) from public;
grant execute on function core.shown_as(text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
