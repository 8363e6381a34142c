-- try_audit: what an audit would find (试算立项), of which nothing stays: no number, no finding, and nobody is asked to answer.
--
--   parameters, refuses, callers  as open_audit
--   returns  how many matters it would cover, how many findings would name how many units, until when they could answer
--
-- It is opened and taken back: what is told is what opening does, by the same lines.
create function api.try_audit(
  scope text, since date, until date, subject text default null, ordered_by text default null, note text default null,
  out matters int, out findings int, out units int, out answer_due_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
  select o.matters, o.findings, o.units, o.answer_due_at into matters, findings, units, answer_due_at
  from api.open_audit(scope, since, until, subject, ordered_by, note) o;
  raise exception using errcode = 'WBTRY';
exception when sqlstate 'WBTRY' then
  -- only what was opened is taken back, not what was found
  null;
end $$;

comment on function api.try_audit(text, date, date, text, text, text) is
  '试算立项：只列出将涉及多少事项、疑似和单位，不留改动。 What an audit would find; nothing stays.';
revoke execute on function api.try_audit(text, date, date, text, text, text) from public;
grant execute on function api.try_audit(text, date, date, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
