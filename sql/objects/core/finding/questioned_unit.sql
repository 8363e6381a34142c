-- questioned_unit: the unit of the leading group to which a question upwards goes: that of the end of what is audited, whatever became
-- of it since.
create function core.questioned_unit(k core.knowledge) returns int
language sql stable as $$
  select u.unit_id from core.unit u
  where u.subdistrict_id = (k).subdistrict_id and u.group_name = 'weibao_leader' and u.can_hold and u.exists_during @> (k).until
  order by u.unit_id limit 1
$$;

comment on function core.questioned_unit(core.knowledge) is 'To whom a question upwards goes. 向上提问的对象。';
revoke execute on function core.questioned_unit(core.knowledge) from public;
