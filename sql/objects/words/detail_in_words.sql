-- detail_in_words: what belongs to an event, in words: 风险 高；原为 紧急. What only points to another event is left out, since the
-- order of the events tells it; so is what has no label.
--
--   event           its kind: it tells which list a reason is of
--   detail          codes, as the event keeps them
--   subdistrict_id  whose units and categories they are
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.detail_in_words(event text, detail jsonb, subdistrict_id int) returns text
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select string_agg(core.label('detail', c.code) || ' ' || said.value, case core.lang() when 'en' then '; ' else '；' end order by c.sort_order)
    from jsonb_each_text(detail_in_words.detail) d
    join core.code c on c.kind = 'detail' and c.code = d.key
    cross join lateral (select case
      when d.key in ('risk', 'former') then core.label('risk', d.value)
      when d.key = 'channel' then core.label('channel', d.value)
      when d.key = 'level' then core.label('order_level', d.value)
      when d.key = 'cause' then core.label('escalation_cause', d.value)
      when d.key = 'about' then core.label('obligation', d.value)
      when d.key in ('danger', 'child_seen') then core.label('truth', d.value)
      when d.key in ('restriction', 'recusal') then core.label(d.key, d.value)
      when d.key = 'way' then core.label('case_status', d.value)
      when d.key = 'situations' then translate(d.value, '[]"', '')
      when d.key = 'reason' then core.label(case
        when event = 'returned' then 'return_reason' when event like 'closing%' then 'closing_reason' when event like 'reopen%' then 'reopening_reason'
        when event = 'report_explained' then 'report_reason' else 'screen_out_reason' end, d.value)
      when d.key in ('to', 'from', 'unit') then coalesce((
        select core.unit_name(u.unit_id, core.now()) from core.unit u
        where u.subdistrict_id = detail_in_words.subdistrict_id and u.code = d.value), d.value)
      when d.key = 'category' then core.category_name(core.plan_in_force(detail_in_words.subdistrict_id, core.now()), d.value)
      when d.key = 'until' then (
        select to_char(d.value::timestamptz at time zone s.time_zone, 'YYYY-MM-DD HH24:MI')
        from core.subdistrict s where s.subdistrict_id = detail_in_words.subdistrict_id)
      else d.value end as value) said
    where said.value <> '');
end $$;

comment on function core.detail_in_words(text, jsonb, int) is 'What belongs to an event, in words. 事件详情说明。';
revoke execute on function core.detail_in_words(text, jsonb, int) from public;
grant execute on function core.detail_in_words(text, jsonb, int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
