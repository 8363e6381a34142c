-- duties_of: the duties a unit has under an edition: its own, and those that every class it belongs to hands down
-- (各社区, 学校, 各部门); a grid works under its community.
create function core.duties_of(unit_id int, plan_id int) returns setof core.duty
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive bearer (unit_id) as (
    select duties_of.unit_id
    union
    select c.unit_id
    from core.unit g join core.territory t on t.territory_id = g.territory_id
    join core.unit c on c.territory_id = t.parent_id and c.group_name = 'weibao_community'
    where g.unit_id = duties_of.unit_id and g.group_name = 'weibao_grid'
    union
    select m.class_unit_id from core.unit_class_member m join bearer b on b.unit_id = m.member_unit_id)
  select d.* from core.duty d join bearer b on b.unit_id = d.unit_id where d.plan_id = duties_of.plan_id
$$;

comment on function core.duties_of(int, int) is 'The duties of a unit, its classes'' included. 单位职责（含所属类别）。';
