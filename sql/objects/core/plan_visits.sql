-- plan_visits: the round of visits that a risk level asks for begins: its holder owes the next visit at which the child is
-- seen. A round that ran already is replaced, never edited.
--
--   counted_from  the assessment, the last visit, or for a new holder the dispatch
create function core.plan_visits(case_id bigint, moment core.moment, counted_from timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  holder int;
  risk text;
begin
  select m.holder_unit_id, c.risk into holder, risk
  from core.case_file c join core.matter m on m.matter_id = c.case_id where c.case_id = plan_visits.case_id;
  perform core.settle(case_id, 'case.visit', moment, 'replaced');
  if holder is not null then
    perform core.owe(case_id, moment, 'case.visit', 'assessment', risk, holder, counted_from);
  end if;
end $$;

comment on function core.plan_visits(bigint, core.moment, timestamptz) is 'The round of visits of a risk level. 定期走访安排。';
