-- answering_unit: for whom a caller answers an offer: its own unit, or, the office only, a unit that answers on paper
-- (代录), and then the paper must be named.
--
--   refuses  unknown_unit (WB104), only_paper_is_recorded_on_behalf (WB207), text_is_missing (WB403: the paper)
create function core.answering_unit(caller core.caller, on_behalf_of text, paper text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  unit core.unit;
begin
  if nullif(btrim(on_behalf_of), '') is null then
    return caller.unit_id;
  end if;
  unit := core.find_unit(on_behalf_of, caller.subdistrict_id);
  if unit.unit_id = caller.unit_id then
    return caller.unit_id;
  end if;
  if caller.group_name <> 'weibao_office' or unit.answers <> 'paper' then
    perform core.refuse('only_paper_is_recorded_on_behalf', unit.code);
  end if;
  perform core.required_text(paper, 400, 'paper');
  return unit.unit_id;
end $$;

comment on function core.answering_unit(core.caller, text, text) is 'For whom an offer is answered; WB104, WB207, WB403. 代录主体。';
