-- rule_in_words: a deadline rule as a sentence, with its source, in the language of the setting.
--
--   rule  as an obligation froze it: kind, starts_when, amount, time_unit, met_by, basis
create function core.rule_in_words(rule jsonb) returns text
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
  amount constant int := (rule ->> 'amount')::int;
  time_unit constant text := core.label('time_unit', rule ->> 'time_unit');
  start constant text := core.label('starts_when', rule ->> 'starts_when');
  what constant text := core.label('obligation', rule ->> 'kind');
  source constant text := nullif(rule ->> 'basis', 'none');
  by_hours constant boolean := rule ->> 'time_unit' in ('minute', 'hour');
begin
  if core.lang() = 'en' then
    return format('%s: %s from %s%s', what,
      case when amount = 0 and by_hours then 'at once' when amount = 0 then 'by the end of the day' else format('%s %s', amount, case when amount = 1 then rtrim(time_unit, 's') else time_unit end) end,
      start, ' (source: ' || source || ')');
  end if;
  return format('%s：%s%s%s%s', what, start, case when amount = 0 and by_hours then '立即' when amount = 0 then '当日内' else format(' %s %s内', amount, time_unit) end,
    core.label('met_by', rule ->> 'met_by'), '（依据：' || source || '）');
end $$;

comment on function core.rule_in_words(jsonb) is 'A deadline rule as a sentence with its source. 时限规则说明。';
revoke execute on function core.rule_in_words(jsonb) from public;
grant execute on function core.rule_in_words(jsonb) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
