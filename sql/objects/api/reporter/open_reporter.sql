-- open_reporter: who made a report (查看报告人).
--
--   look_id  the number that ask_reporter gave; empty: the caller's latest grant for this lead
--   returns  name and telephone; both null: an anonymous report with a slip
--   refuses  look_needs_a_grant; and as ask_reporter
--   callers  as ask_reporter
--
-- Not stable, as api.open_dossier.
create function api.open_reporter(lead_number text, look_id bigint default null, out name text, out phone text, out has_slip boolean)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  asked constant core.reporter := core.reporter_of(lead_number, caller);
begin
  perform core.use_look(open_reporter.look_id, 'reporter', asked.lead_id, null, caller);
  name := asked.full_name;
  phone := asked.phone;
  has_slip := asked.slip_digest is not null;
end $$;

comment on function api.open_reporter(text, bigint) is '查看报告人；须先申请并提交。 Who reported; ask first, and commit.';
revoke execute on function api.open_reporter(text, bigint) from public;
grant execute on function api.open_reporter(text, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
