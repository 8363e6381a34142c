-- return_case: give back a case that was offered to the caller's unit (退回). The holder answers as before; a return that
-- the duty list contradicts is accepted, and recorded as such: it stops nothing and hides nothing.
--
--   reason_code   wrong_territory 属地不符, wrong_matter 属事不符, unclear_ownership 权属不清,
--                 insufficient_material 资料不足, other 其他
--   duty          the duty that the return goes by: whose it is in the returning unit's opinion
--   note          why, in words
--   returns       when, and the duty that contradicts the return, with the plan's phrase
--   refuses       no_such_offer, mistyped_number, unknown_code, unknown_duty, text_is_missing,
--                 only_paper_is_recorded_on_behalf
--   callers       office, community, grid, agency, each for its own unit
--   source        plan 三(二) 属地属管、属事属管; 三(九) 工作推诿扯皮
create function api.return_case(
  case_number text, reason_code text, duty text, note text,
  on_behalf_of text default null, paper text default null, heard_at timestamptz default null,
  out returned_at timestamptz, out contradicted_by text, out contradicting_phrase text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  unit constant int := core.answering_unit(caller, on_behalf_of, paper);
  offer core.offer := core.offer_to(core.printed_number(case_number, 'case'), unit, heard_at, caller);
begin
  offer := core.return_offer(offer, unit, caller, reason_code, duty, note, paper, heard_at);
  select e.recorded_at into returned_at from core.event e where e.matter_id = offer.matter_id and e.event_no = offer.answered_event_no;
  contradicted_by := offer.contradicted_by;
  select d.exact_phrase into contradicting_phrase from core.duty d
  where d.plan_id = offer.duty_plan_id and d.duty_code = offer.contradicted_by;
end $$;

comment on function api.return_case(text, text, text, text, text, text, timestamptz) is
  '退回派给本单位的案件；与职责清单相抵触的，如实记录。 Return a case offered to your unit; a return that the duty list contradicts is recorded as such.';
revoke execute on function api.return_case(text, text, text, text, text, text, timestamptz) from public;
grant execute on function api.return_case(text, text, text, text, text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
