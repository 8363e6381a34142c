-- session_needs_a_look: whether anything in a session might not be ordinary; core.session_is_ordinary then says what. In plain SQL
-- without a path of its own, and volatile as current_query() is, so that it becomes a part of the query that asks: every view and
-- verb asks, and nearly always in vain.
create function core.session_needs_a_look() returns boolean
language sql volatile parallel restricted as $$
  select pg_catalog.current_query() operator(pg_catalog.~*) '\m(explain|execute)\M'
    or pg_catalog.current_setting('client_min_messages') operator(pg_catalog.~) '^(debug|log)'
    or pg_catalog.current_setting('gin_fuzzy_search_limit') operator(pg_catalog.<>) '0'
$$;

comment on function core.session_needs_a_look() is 'Whether a session might not be ordinary. 会话是否需要核对。';
grant execute on function core.session_needs_a_look() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
