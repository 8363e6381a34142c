-- upper_unit: to whom a matter goes up from a unit: the next tier at which somebody may know of it (core.somebody_knows). A decision that
-- is owed by who knows of nothing is never taken: what complains about a tier, and what is restricted to others, goes past it.
--
-- Of a restricted matter somebody of the office or of the leading group always knows (WB508); where the way up leads past all of them, it
-- goes there, unless they stand lower. Null where nobody above may know.
create function core.upper_unit(matter_id bigint, unit_id int) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  above int := unit_id;
begin
  loop
    above := core.next_tier(above);
    exit when above is null;
    if core.somebody_knows(matter_id, above) then
      return above;
    end if;
  end loop;
  return (
    select u.unit_id
    from core.matter m
    join core.unit s on s.unit_id = upper_unit.unit_id
    join core.login l on l.login_id = any (m.login_ids) and upper_inf(l.valid) and l.group_name in ('weibao_office', 'weibao_leader')
    join core.unit u on u.unit_id = l.unit_id and u.group_name is distinct from s.group_name and core.tier_rank(u.tier) >= core.tier_rank(s.tier)
    where m.matter_id = upper_unit.matter_id and not m.hidden_from_unit_ids @> array[u.unit_id]
    order by u.group_name = 'weibao_office' desc, u.unit_id limit 1);
end $$;

comment on function core.upper_unit(bigint, int) is 'To whom a matter goes up. 事项的上一层级。';
