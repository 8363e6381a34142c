-- is_audited: whether a matter may be part of an audit: a lead or case that was open in the period, and that the caller may see, or in which its own case or unit, which is
-- asked about, took part (core.audited_matters).
create function core.is_audited(matter core.matter, caller core.caller, scope text, unit_id int, during tstzrange) returns boolean
language sql stable as $$
  select matter.subdistrict_id operator(pg_catalog.=) caller.subdistrict_id and matter.kind operator(pg_catalog.=) any (array['lead', 'case'])
    and matter.life operator(pg_catalog.&&) during
    and (core.may_see(caller, matter)
      or scope operator(pg_catalog.=) 'case' and caller.group_name operator(pg_catalog.<>) all (array['weibao_office', 'weibao_leader', 'weibao_auditor'])
      or scope operator(pg_catalog.=) 'unit' and is_audited.unit_id operator(pg_catalog.=) caller.unit_id and not core.is_kept_from(matter.matter_id, caller))
$$;

comment on function core.is_audited(core.matter, core.caller, text, int, tstzrange) is 'Whether a matter may be part of an audit. 事项是否可纳入审计。';
revoke execute on function core.is_audited(core.matter, core.caller, text, int, tstzrange) from public;
