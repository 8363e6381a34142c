-- Deploy weibao:search_limits to pg
--
-- How much may be searched is data of the registry (sql/reference/v_search_limits.csv), which the office may read, and no number in a function.
begin;
set local role weibao_owner;

create table core.search_limit (
  name text primary key constraint a_known_limit check (name in ('per_hour', 'per_day', 'characters', 'shown')),
  amount int not null constraint a_limit_allows_something check (amount > 0),
  basis text not null,
  status text not null,
  constraint one_character_is_no_search check (name <> 'characters' or amount >= 2));
comment on table core.search_limit is 'How much a login may search: searches in an hour and in a day, characters of a name at least, rows shown at most. 检索限制。';
alter table core.search_limit enable row level security;
alter table core.search_limit force row level security;

commit;
