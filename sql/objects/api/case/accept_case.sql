-- accept_case: take over a case that was offered to the caller's unit (签收).
--
-- From this instant, not from the dispatch, the caller's unit answers for the case; the former holder's interval ends at
-- the very same instant.
--
--   on_behalf_of  office only: the unit that accepted on paper; `paper` names the paper, `heard_at` when it was heard
--   returns       the instant of the hand-over
--   refuses       no_such_offer: withdrawn, lapsed, taken by somebody faster, or a case the caller may not see, all in
--                 the same words; mistyped_number, only_paper_is_recorded_on_behalf, text_is_missing,
--                 heard_before_it_was_offered
--   callers       office, community, grid, agency, each for its own unit
--   source        plan 三(二) 压实监管责任; design idea 1
create function api.accept_case(
  case_number text, on_behalf_of text default null, paper text default null, heard_at timestamptz default null)
returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_community', 'weibao_grid', 'weibao_agency');
  unit constant int := core.answering_unit(caller, on_behalf_of, paper);
  offer constant core.offer := core.offer_to(core.printed_number(case_number, 'case'), unit, heard_at, caller);
begin
  return core.accept_offer(offer, unit, caller, paper, heard_at);
end $$;

comment on function api.accept_case(text, text, text, timestamptz) is
  '签收派给本单位的案件，自此刻起由本单位负责。 Take over a case offered to your unit; from this instant your unit answers for it.';
revoke execute on function api.accept_case(text, text, text, timestamptz) from public;
grant execute on function api.accept_case(text, text, text, timestamptz) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
