-- session_is_ordinary: whether a session asks in the ordinary way; always true, else it is refused.
--
--   refuses  nothing_is_explained (WB234): what EXPLAIN ANALYZE counts in a plan or in buffers tells whether a hidden row was
--            there, also inside a function, and a rollback takes the trace away. It is known by its words, with nothing but blanks
--            and comments between them, in the text of the statement or in that of the prepared statement which is executed:
--            "explain analyze" or "explain (". A text that says just that is refused too, where it is not a parameter.
--            setting_must_be_ordinary (WB235): client_min_messages would show the plans of the statements inside our functions,
--            with the values in them (debug_print_plan); gin_fuzzy_search_limit makes an index forget rows that a rule asks for.
--
-- Every view and verb asks who is calling, and so comes here (core.acting_login). EXPLAIN alone, which runs nothing, does not.
create function core.session_is_ordinary() returns boolean
language plpgsql stable parallel restricted security definer set search_path = pg_catalog, pg_temp as $$
declare
  -- a comment may hold comments: everything up to the last end of one is taken for one
  -- (E'': a client may switch standard_conforming_strings off)
  analysing constant text := E'\\mexplain(\\s|/\\*.*\\*/|--[^\\n\\r]*[\\n\\r])*(\\(|\\manaly[sz]e\\M)';
begin
  if current_query() ~* analysing then
    perform core.refuse('nothing_is_explained');
  end if;
  if current_query() ~* E'\\mexecute\\M' then
    if exists (select from pg_prepared_statements s where s.statement ~* analysing) then
      perform core.refuse('nothing_is_explained');
    end if;
  end if;
  if current_setting('client_min_messages') ~ '^(debug|log)' then
    perform core.refuse('setting_must_be_ordinary', 'client_min_messages');
  end if;
  if current_setting('gin_fuzzy_search_limit') <> '0' then
    perform core.refuse('setting_must_be_ordinary', 'gin_fuzzy_search_limit');
  end if;
  return true;
end $$;

comment on function core.session_is_ordinary() is 'Refuses EXPLAIN ANALYZE, and settings that show or change what our functions do inside; WB234, WB235. 会话须为常规方式。';
grant execute on function core.session_is_ordinary() to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
