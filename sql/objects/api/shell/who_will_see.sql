-- who_will_see: who will see what the caller is about to record: the last screen of a form says it (谁会看到).
--
--   number     of a case or lead that the caller may see; empty: of a lead that is still to be recorded
--   territory  of such a lead: community or grid, by code or name; empty: the caller's own
--   returns    unit (empty: whoever works in the territory), by what relation, whether it sees what was done, and which written words it reads
--   refuses    mistyped_number (WB103), no_such_case (WB101), no_such_lead (WB102), unknown_territory (WB105)
--   callers    office, leader, community, grid, agency, auditor
--   source     未成年人保护法 4(三), 63; design.md idea 4
--
-- From whom a matter is kept because a unit is complained about or recused is for office and leading group to know; to anybody else the
-- unit is named as if it saw it, since its absence would tell.
create function api.who_will_see(number text default null, territory text default null)
returns table (unit_code text, unit text, relation text, relation_name text, facts boolean, words text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency', 'weibao_auditor');
  matter core.matter;
begin
  if nullif(btrim(number), '') is null then
    matter.subdistrict_id := caller.subdistrict_id;
    matter.territory_id := core.find_territory(territory, caller);
    matter.holder_unit_id := core.first_holder(caller.unit_id, caller.subdistrict_id, matter.territory_id, false, '{}');
    matter.unit_ids := array[matter.holder_unit_id];
    matter.business_unit_ids := matter.unit_ids;
    matter.hidden_from_unit_ids := '{}';
  else
    matter := core.seen_matter(number, caller);
    if caller.group_name not in ('weibao_office', 'weibao_leader') then
      matter.hidden_from_unit_ids := '{}';
      matter.login_ids := case when matter.login_ids[1] >= 0 then matter.login_ids end;
    end if;
  end if;
  return query
    with readers as (
      select r.unit_id, r.relation, r.facts, r.words from core.readers_of(matter, caller) r
      union all
      select null, 'territory', true, array(select f.field from core.shown_field f where f.relation = 'territory' and f.field ~ '^narrative')
      where matter.matter_id is null and matter.territory_id is not null)
    select u.code, coalesce(core.unit_name(u.unit_id, core.now()), core.label('relation', r.relation)), r.relation, core.label('relation', r.relation), r.facts,
      (select string_agg(core.label('field', w.field), core.list_sign() order by w.field) from unnest(r.words) w (field))
    from readers r left join core.unit u on u.unit_id = r.unit_id
    order by array_position(array['holds', 'territory', 'supports', 'offered'], r.relation), u.code;
end $$;

comment on function api.who_will_see(text, text) is
  '所登记的内容谁会看到：单位、经办关系、可见范围；不写编号则为新线索。 Who will see what is recorded: units, relation, how much; without a number, of a new lead.';
revoke execute on function api.who_will_see(text, text) from public;
grant execute on function api.who_will_see(text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
