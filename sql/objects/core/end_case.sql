-- end_case: a case ends at this instant, in one of the ways there are; an open offer lapses.
--
--   way  a code of case_status: closed, moved_away, adopted, unidentified, died, turned_18
create function core.end_case(case_id bigint, way text, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform core.answer_offer(end_case.case_id, 'lapsed', moment);
  perform core.settle(end_case.case_id, 'close.confirm', moment, 'met');
  perform core.end_matter(end_case.case_id, moment);
  update core.case_file c set ended_as = way, leaving = null, leaving_event_no = null where c.case_id = end_case.case_id;
end $$;

comment on function core.end_case(bigint, text, core.moment) is 'A case ends in one of its ways. 案件终结。';
revoke execute on function core.end_case(bigint, text, core.moment) from public;
