-- lang: the language in which the registry speaks: zh or en.
--
-- The setting weibao.lang decides, else lc_messages, else Chinese. Anybody may set it to anything: what is no
-- language of ours is passed over, and nothing but words depends on it.
create function core.lang() returns text
language sql stable parallel safe as $$
  select case
    when pg_catalog.lower(pg_catalog.current_setting('weibao.lang', true)) in ('zh', 'en')
      then pg_catalog.lower(pg_catalog.current_setting('weibao.lang', true))
    when pg_catalog.current_setting('lc_messages') ~* '^en' then 'en'
    else 'zh'
  end
$$;

comment on function core.lang() is 'zh or en, by weibao.lang, else lc_messages. 提示语言。';
revoke execute on function core.lang() from public;
grant execute on function core.lang() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
