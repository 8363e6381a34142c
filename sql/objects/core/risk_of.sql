-- risk_of: the risk that picks a matter's rules: that of the case; emergency for a lead with danger; else any.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.risk_of(matter_id bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return coalesce((select c.risk from core.case_file c where c.case_id = risk_of.matter_id),
                  (select 'emergency' from core.lead l where l.lead_id = risk_of.matter_id and l.danger), 'any');
end $$;

comment on function core.risk_of(bigint) is 'The risk that picks a matter''s rules. 适用规则的风险等级。';
