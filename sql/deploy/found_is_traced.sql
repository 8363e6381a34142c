-- Deploy weibao:found_is_traced to pg
--
-- Who searched for a child by its name is asked by all words that find it (core.searches_that_found).
begin;
set local role weibao_owner;

create index searches_by_their_words on core.look_grant (query) where scope = 'search';

commit;
