-- join_classes: every unit becomes a member of the classes to which its code, kind or membership assigns it.
--
-- To be called after units were added: a class hands its duties to the members that exist.
--
--   returns  how many memberships were new
create function core.join_classes(subdistrict_id int) returns int
language sql volatile set search_path = pg_catalog, pg_temp as $$
  with added as (
    insert into core.unit_class_member (class_unit_id, member_unit_id)
    select distinct r.class_unit_id, u.unit_id
    from core.class_rule r
    join core.unit c on c.unit_id = r.class_unit_id
    join core.unit u on u.subdistrict_id = c.subdistrict_id and u.nature <> 'class'
      and r.value = case r.trait when 'unit' then u.code when 'kind' then u.kind else u.membership_basis end
    where c.subdistrict_id = join_classes.subdistrict_id
    on conflict do nothing
    returning member_unit_id)
  select count(*)::int from added
$$;

comment on function core.join_classes(int) is 'Makes units members of their classes. 单位归类。';
revoke execute on function core.join_classes(int) from public;
