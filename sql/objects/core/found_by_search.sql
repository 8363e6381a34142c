-- found_by_search: the leads and cases that a search showed, or would have shown, as many as it shows, of those that a caller may see itself: who asks
-- what a login looked at learns of no matter that is hidden from it. The other way round: core.searches_that_found, and what it says holds here.
create function core.found_by_search(look core.look_grant, caller core.caller) returns table (matter_id bigint)
language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
  with child as (
    select n.minor_id from core.minor n
    where core.name_pairs(n.full_name) @> core.name_pairs(look.query) and position(look.query in upper(n.full_name)) > 0 and n.subdistrict_id = caller.subdistrict_id
    union
    select n.minor_id from core.minor n where n.id_number = look.query and n.subdistrict_id = caller.subdistrict_id)
  select m.matter_id
  from (select distinct k.matter_id from child c join core.lead l on l.minor_id = c.minor_id cross join lateral core.matters_of_child(l.lead_id) k (matter_id)) k
  join core.matter m on m.matter_id = k.matter_id
  join core.login s on s.login_id = look.login_id
  where core.may_see(caller, m) and core.search_shows(look, s, m)
  order by m.last_at desc
  limit core.search_limit_of('shown')
$$;

comment on function core.found_by_search(core.look_grant, core.caller) is 'The leads and cases that a search showed, of those the caller may see. 检索所显示的事项。';
revoke execute on function core.found_by_search(core.look_grant, core.caller) from public;
