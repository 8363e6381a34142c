-- case_status: open, offered (an open offer waits for its answer), moving_away, closing_proposed, death_in_review, or the way in
-- which the case ended (closed, moved_away, adopted, unidentified, died, turned_18). Derived but for the last.
create function core.case_status(c core.case_file) returns text
language sql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
  select case
    when not upper_inf(m.life) then coalesce(c.ended_as, 'closed')
    when c.leaving = 'died' then 'death_in_review'
    when c.closing_event_no is not null then 'closing_proposed'
    when exists (select from core.offer o where o.matter_id = m.matter_id and o.answer is null) then 'offered'
    when c.leaving = 'moved_away' then 'moving_away'
    else 'open' end
  from core.matter m where m.matter_id = c.case_id
$$;

comment on function core.case_status(core.case_file) is 'The status of a case, derived. 案件状态。';
