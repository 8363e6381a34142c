-- Revert weibao:found_is_traced from pg
begin;
set local role weibao_owner;

drop index core.searches_by_their_words;

commit;
