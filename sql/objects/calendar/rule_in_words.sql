-- rule_in_words: a deadline rule as a sentence, with its source, in the language of the setting.
--
--   rule  as an obligation froze it: kind, starts_when, amount, time_unit, met_by, basis
create function core.rule_in_words(rule jsonb) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case core.lang()
    when 'en' then format('%s: %s from %s%s', core.label('obligation', rule ->> 'kind'),
      case when at_once then 'at once' else format('%s %s', amount, case when amount = 1 then rtrim(unit, 's') else unit end) end,
      start, ' (source: ' || source || ')')
    else format('%s：%s%s%s%s', core.label('obligation', rule ->> 'kind'), start,
      case when at_once then '立即' else format(' %s %s内', amount, unit) end,
      core.label('met_by', rule ->> 'met_by'), '（依据：' || source || '）')
  end
  from (
    select (rule ->> 'amount')::int as amount, (rule ->> 'amount')::int = 0 as at_once,
      core.label('time_unit', rule ->> 'time_unit') as unit,
      core.label('starts_when', rule ->> 'starts_when') as start,
      nullif(rule ->> 'basis', 'none') as source) read
$$;

comment on function core.rule_in_words(jsonb) is 'A deadline rule as a sentence with its source. 时限规则说明。';
revoke execute on function core.rule_in_words(jsonb) from public;
grant execute on function core.rule_in_words(jsonb) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
