-- case_status: the status of a case (core.status_of).
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.case_status(c core.case_file) returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select core.status_of(m.life, c.ended_as, c.leaving, c.closing_event_no, exists (select from core.offer o where o.matter_id = m.matter_id and o.answer is null))
    from core.matter m where m.matter_id = c.case_id);
end $$;

comment on function core.case_status(core.case_file) is 'The status of a case, derived. 案件状态。';
