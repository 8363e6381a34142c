-- finding_in_words: a finding as a plain sentence in the language of the setting, by the definition that it was found with.
--
--   {1} unit  {2} what  {3} due  {4} when it was done  {5} how long  {6} threshold  {7} that it was done then, or not yet
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.finding_in_words(f core.finding) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select core.fill_in(case core.lang() when 'en' then d.sentence_en else d.sentence_zh end, array[
      coalesce(core.unit_name((select u.unit_id from core.unit u where u.subdistrict_id = d.subdistrict_id and u.code = f.facts ->> 'unit'), f.at), core.unit_name(f.unit_id, f.at)),
      coalesce(core.label('obligation', f.facts ->> 'kind'), core.label('found_after', f.facts ->> 'after'),
        case when f.facts ? 'evidence' then cardinality(core.shown_evidence(f))::text else f.facts ->> 'count' end, f.facts ->> 'duty',
        core.part_in_words(f.facts -> 'matrix', d.subdistrict_id, f.at), ''),
      coalesce(core.deadline_in_words((f.facts ->> 'due')::timestamptz, s.time_zone), ''),
      coalesce(core.instant_in_words((f.facts ->> 'done')::timestamptz, s.time_zone), ''),
      coalesce(core.minutes_in_words(f.minutes), ''),
      case d.measured_in when 'share' then trim_scale(d.amount * 100) || '%' else coalesce(trim_scale(d.amount)::text, '') end,
      coalesce(core.instant_in_words((f.facts ->> 'done')::timestamptz, s.time_zone) || ' ' || core.label('audit', 'done'), core.label('audit', 'not_done'))])
    from core.finding_definition d join core.subdistrict s on s.subdistrict_id = d.subdistrict_id
    where d.definition_id = f.definition_id);
end $$;

comment on function core.finding_in_words(core.finding) is 'A finding as a plain sentence. 疑似问题说明。';
revoke execute on function core.finding_in_words(core.finding) from public;
