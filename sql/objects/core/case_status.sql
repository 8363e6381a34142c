-- case_status: open, offered (an open offer waits for its answer), closing_proposed, closed. Derived, never stored.
create function core.case_status(c core.case_file) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select case
    when not upper_inf(m.life) then 'closed'
    when c.closing_event_no is not null then 'closing_proposed'
    when exists (select from core.offer o where o.matter_id = m.matter_id and o.answer is null) then 'offered'
    else 'open' end
  from core.matter m where m.matter_id = c.case_id
$$;

comment on function core.case_status(core.case_file) is 'The status of a case, derived. 案件状态。';
