-- answer_reopening: what was asked about reopening a case is answered by this event.
create function core.answer_reopening(case_id bigint, granted boolean, moment core.moment) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update core.reopening r set granted = answer_reopening.granted, answered_event_no = moment.event_no
  where r.matter_id = answer_reopening.case_id and r.granted is null;
  select core.settle(answer_reopening.case_id, 'reopen.decide', moment, 'met');
$$;

comment on function core.answer_reopening(bigint, boolean, core.moment) is 'The asking to reopen is answered. 答复重启申请。';
