-- searches_that_found: the searches that show, or would have shown, the child of a case or a lead: their words are a part of its name or its identity number, and
-- within the ten minutes of the grant some matter of the child was the business of the login that searched: one that the caller may see itself. That somebody found the child who has no business with any
-- of these would tell that there is another.
--
-- It is made out from the words, which were recorded before anything was shown, and not recorded with the answer: what a login is answered it can roll
-- back. A search whose words find more than fifty counts for all of them. By a name that was corrected since nothing is found any more.
create function core.searches_that_found(matter_id bigint, caller core.caller) returns table (look_id bigint)
language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
  with matter as materialized (
    select m.* from core.matter m where m.matter_id in (select core.matters_of_child(searches_that_found.matter_id))),
  child as (
    select distinct n.minor_id, upper(n.full_name) as name, n.id_number
    from matter m join core.lead l on l.lead_id = m.matter_id join core.minor n on n.minor_id = l.minor_id),
  words as (
    select substr(c.name, first, long) as said
    from child c cross join generate_series(1, length(c.name) - 1) first cross join lateral generate_series(2, length(c.name) - first + 1) long
    union
    select c.id_number from child c where c.id_number is not null)
  select g.look_id
  from words w
  join core.look_grant g on g.scope = 'search' and g.query = w.said
  join core.login l on l.login_id = g.login_id
  where exists (select from matter m where core.may_see(caller, m) and core.search_shows(g, l, m))
$$;

comment on function core.searches_that_found(bigint, core.caller) is 'The searches that show the child of a case or a lead. 检索到该未成年人的检索。';
revoke execute on function core.searches_that_found(bigint, core.caller) from public;
