-- version: which version of the verbs and views this is, and whether a client of another fits (版本).
--
--   client    the version that a client was made for; empty: it does not ask
--   returns   schema_version: raised by one with each change of a verb or view that a client which knows it may need; server_version: of
--             PostgreSQL; fit: fits, database_is_older (deploy), client_is_older (get a newer one); null where it was not asked
--   callers   every login, the analyst and one with a first password too: who cannot work must be able to learn why
--
-- serves_since is the oldest version whose clients still work: raised only when something that they call is gone or means something else.
create function api.version(client int default null, out schema_version int, out server_version text, out fit text, out fit_name text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.version, current_setting('server_version'), f.fit, core.label('fit', f.fit)
  from (values (1, 1)) v (version, serves_since)
  cross join lateral (select case when client > v.version then 'database_is_older' when client < v.serves_since then 'client_is_older' when client is not null then 'fits' end) f (fit)
$$;

comment on function api.version(int) is '本库功能的版本，及某版本的客户端是否适用。 The version of the verbs, and whether a client of another fits.';
revoke execute on function api.version(int) from public;
grant execute on function api.version(int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor, weibao_analyst;
