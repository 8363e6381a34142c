-- status_of: the status of a case from what stands in its rows: open, offered (an open offer waits for its answer), moving_away,
-- closing_proposed, death_in_review, or the way in which the case ended (closed, moved_away, adopted, unidentified, died, turned_18).
-- Derived but for the last. In plain SQL, so that it becomes a part of the query.
create function core.status_of(life tstzmultirange, ended_as text, leaving text, closing_event_no int, is_offered boolean) returns text
language sql immutable parallel safe as $$
  select case
    when not pg_catalog.upper_inf(life) then coalesce(ended_as, 'closed')
    when leaving operator(pg_catalog.=) 'died' then 'death_in_review'
    when closing_event_no is not null then 'closing_proposed'
    when is_offered then 'offered'
    when leaving operator(pg_catalog.=) 'moved_away' then 'moving_away'
    else 'open' end
$$;

comment on function core.status_of(tstzmultirange, text, text, int, boolean) is 'The status of a case, from its rows. 案件状态（按记录推算）。';
grant execute on function core.status_of(tstzmultirange, text, text, int, boolean) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
