-- groups_of: the groups that a verb lets in, as it says itself where it asks who is calling (core.caller); null: every group that may execute it.
create function core.groups_of(verb oid) returns text[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select array_agg(m[1]) from pg_proc p, regexp_matches(substring(p.prosrc from 'core\.caller\([^)]*\)'), '''(weibao_[a-z]+)''', 'g') m where p.oid = verb
$$;

comment on function core.groups_of(oid) is 'The groups that a verb lets in; null: all. 可使用该功能的组别。';
revoke execute on function core.groups_of(oid) from public;
