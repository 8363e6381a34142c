-- minutes_in_words: a time as people say it, to the minute, so that parts add up for who reads them: 3 天 4 小时 5 分钟.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.minutes_in_words(minutes bigint) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select case when minutes is null then null else coalesce(nullif(concat_ws(' ',
      case when minutes >= 1440 then (minutes / 1440) || case core.lang() when 'en' then ' d' else ' 天' end end,
      case when minutes % 1440 >= 60 then (minutes % 1440 / 60) || case core.lang() when 'en' then ' h' else ' 小时' end end,
      case when minutes % 60 > 0 then (minutes % 60) || case core.lang() when 'en' then ' min' else ' 分钟' end end), ''),
      case core.lang() when 'en' then 'less than a minute' else '不足一分钟' end) end);
end $$;

comment on function core.minutes_in_words(bigint) is 'A time as people say it. 时长说明。';
revoke execute on function core.minutes_in_words(bigint) from public;
