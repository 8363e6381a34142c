-- open_audit: an audit is opened (立项审计): what is found is frozen with its evidence, the rules and definitions, and what was known;
-- each unit named is asked to answer. Until people have decided, everything found is possible, and nothing is held against anybody.
--
--   scope       case, unit, community, street
--   subject     of which: a case number, a unit, a community; empty for the street
--   since, until  the period, whole days, the last one included
--   ordered_by  by whose order: a unit of office or leading group, or the district; empty: the caller's own, unless it is the auditor
--   note        the order, its date and number
--   returns     its number, how many matters it covers, how many findings name how many units, until when they may answer
--   refuses     unknown_code (WB107), period_is_wrong (WB372), no_such_case (WB101), mistyped_number (WB103), unknown_unit (WB104), unknown_territory (WB105),
--               own_unit_is_not_audited (WB603), order_must_be_named (WB604), nothing_to_audit (WB605)
--   callers     office, leader, auditor
--   source      plan 三(九) 建立监督考核和责任追究机制
create function api.open_audit(
  scope text, since date, until date, subject text default null, ordered_by text default null, note text default null,
  out audit_number text, out matters int, out findings int, out units int, out answer_due_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_auditor');
  what constant text := core.find_code('audit_scope', open_audit.scope);
  during constant tstzrange := core.checked_period(open_audit.since, open_audit.until, caller);
  told constant text := core.clean_text(open_audit.note, 4000);
  orderer constant int := core.ordering_unit(open_audit.ordered_by, caller);
  one record;
  first_event core.event;
  audit core.audit;
begin
  select * into one from core.subject_of_audit(what, open_audit.subject, caller);
  if one.unit_id is not null and (not core.is_another_unit(caller, one.unit_id)
     or exists (select from core.login g where g.unit_id = one.unit_id and g.person_no = caller.person_no and upper_inf(g.valid))) then
    perform core.refuse('own_unit_is_not_audited');
  end if;
  first_event := core.begin_matter('audit', caller.subdistrict_id, null, caller.unit_id, core.now(), 'audit_opened', caller,
    jsonb_strip_nulls(jsonb_build_object('scope', what, 'since', open_audit.since, 'until', open_audit.until,
      'by', (select u.code from core.unit u where u.unit_id = orderer))), told);
  audit := core.name_audit(first_event, caller, what, one.case_id, one.unit_id, one.territory_id, during, orderer);
  insert into core.audited_matter (audit_id, matter_id, last_event_no, last_at, others_found_in, occasions)
  select audit.audit_id, m.matter_id, m.last_event_no, m.last_at, a.others_found_in, a.occasions
  from core.around(array(select core.audited_matters(caller, what, one.case_id, one.unit_id, one.territory_id, during))) a
  join core.matter m on m.matter_id = a.matter_id;
  get diagnostics matters = row_count;
  if matters = 0 then
    perform core.refuse('nothing_to_audit');
  end if;
  insert into core.finding (audit_id, finding_no, code, definition_id, weight, unit_id, matter_id, at, minutes, obligation_id, event_nos, facts)
  select audit.audit_id, f.finding_no, f.code, f.definition_id, f.weight, f.unit_id, f.matter_id, f.at, f.minutes, f.obligation_id, f.event_nos, f.facts
  from core.found_in(core.knowledge_of_audit(audit), what, one.unit_id) f;
  get diagnostics findings = row_count;
  select count(*), max((core.owe(audit.audit_id, row(1, first_event.recorded_at)::core.moment, 'finding.answer', 'finding opened', 'any', n.unit_id)).due_at)
  into units, answer_due_at
  from (select distinct f.unit_id from core.finding f where f.audit_id = audit.audit_id and f.weight <> 'fact') n;
  audit_number := audit.audit_number;
end $$;

comment on function api.open_audit(text, date, date, text, text, text) is
  '立项审计：冻结疑似问题及其依据，请有关单位申辩。 Opens an audit: what is found is frozen, and each unit named may answer.';
revoke execute on function api.open_audit(text, date, date, text, text, text) from public;
grant execute on function api.open_audit(text, date, date, text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
