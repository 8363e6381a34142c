-- ask_to_search: asks to search for a minor by name or identity number (申请检索). Commit, then call search_minor with the
-- same words.
--
--   query    at least as many characters of a name as core.search_limit says (two), or a whole identity number
--   purpose  report_response 接报处置 (the default) ... as ask_to_open
--   refuses  too_many_searches, old_view_of_the_rows, search_is_too_short, unknown_code, purpose_must_be_told, text_...
--   callers  office, leader, community, grid, agency
create function api.ask_to_search(query text, purpose text default 'report_response', purpose_text text default null) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  words constant text := core.search_words(query);
  shortest constant int := core.search_limit_of('characters');
begin
  perform core.check_search_rate(caller);
  if words is null or length(words) < shortest then
    perform core.refuse('search_is_too_short', shortest::text);
  end if;
  return core.grant_look('search', null, words, purpose, purpose_text, caller);
end $$;

comment on function api.ask_to_search(text, text, text) is
  '申请检索未成年人并留痕；提交后再调用 search_minor。 Ask to search; commit, then call search_minor.';
revoke execute on function api.ask_to_search(text, text, text) from public;
grant execute on function api.ask_to_search(text, text, text) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
