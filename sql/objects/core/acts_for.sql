-- acts_for: whether what a unit did meets what another owes itself: its own debt, and, for the office, that of a unit that answers on
-- paper, whose visits only the office can record. Null where no unit is named.
create function core.acts_for(unit_id int, owner_unit_id int) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.unit_id = o.unit_id or o.answers = 'paper' and a.group_name = 'weibao_office'
  from core.unit a cross join core.unit o
  where a.unit_id = acts_for.unit_id and o.unit_id = acts_for.owner_unit_id
$$;

comment on function core.acts_for(int, int) is 'Whether what a unit did meets what another owes. 以书面答复的单位由办公室代录。';
revoke execute on function core.acts_for(int, int) from public;
