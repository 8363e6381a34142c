-- search_minor: is this child known here? (检索) Answers what is the caller's business only; hidden and absent are alike.
--
--   query    as given to ask_to_search
--   returns  at most 50 of: case, lead, name with stars, age, community, status; newest first
--   refuses  look_needs_a_grant, search_is_too_short, text_...
--   callers  as ask_to_search
create function api.search_minor(query text, look_id bigint default null)
returns table (case_number text, lead_number text, name text, age int, community text, status_name text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  words constant text := core.search_words(query);
begin
  perform core.use_look(search_minor.look_id, 'search', null, words, caller);
  return query
    -- the words come last, for what is shown only
    select case when f.shows_case then c.case_number end, l.lead_number, core.masked_name(f.full_name), core.age(f.birth_date, caller.time_zone),
           core.territory_name(f.territory_id),
           case when c.case_id is null or l.status = 'joined' then core.label('lead_status', l.status) else core.label('case_status', core.case_status(c)) end
    from (
      select m.full_name, m.birth_date, l.lead_id, c.case_id, lm.territory_id, lm.last_at, coalesce(core.is_business_of(caller, cm), false) as shows_case
      from core.minor m
      join core.lead l on l.minor_id = m.minor_id
      join core.matter lm on lm.matter_id = l.lead_id
      left join core.case_file c on c.lead_id = l.lead_id or c.case_id = l.joined_case_id
      left join core.matter cm on cm.matter_id = c.case_id
      where m.subdistrict_id = caller.subdistrict_id
        and (core.name_pairs(m.full_name) @> core.name_pairs(words) and m.full_name ilike '%' || replace(replace(replace(words, E'\\', E'\\\\'), '%', E'\\%'), '_', E'\\_') || '%' or m.id_number = translate(words, '０１２３４５６７８９Ｘ　 ', '0123456789X'))
        and (core.is_business_of(caller, case when c.case_id is null then lm else cm end)
           or l.status = 'joined' and core.is_business_of(caller, lm))
      order by lm.last_at desc
      limit 50) f
    join core.lead l on l.lead_id = f.lead_id
    left join core.case_file c on c.case_id = f.case_id
    order by f.last_at desc;
end $$;

comment on function api.search_minor(text, bigint) is
  '按姓名或身份号码检索本单位经办的未成年人；须先申请并提交。 Search minors that are your business; ask first, and commit.';
revoke execute on function api.search_minor(text, bigint) from public;
grant execute on function api.search_minor(text, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
