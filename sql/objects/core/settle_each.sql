-- settle_each: at an event the open obligations of several kinds end, each kind in its own way.
--
--   kinds, endings  one beside the other: met, replaced or void
--   returns         the kinds of which any was open
create function core.settle_each(matter_id bigint, moment core.moment, kinds text[], endings text[]) returns text[]
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ended text[];
begin
  with done as (
    update core.obligation o
    set ended_at = greatest(moment.at, o.clock_from), ended_by_event_no = moment.event_no, ending = endings[array_position(kinds, o.kind)]
    where o.matter_id = settle_each.matter_id and o.kind = any (kinds) and o.ended_at is null
    returning o.kind)
  select coalesce(array_agg(d.kind), '{}') into ended from done d;
  return ended;
end $$;

comment on function core.settle_each(bigint, core.moment, text[], text[]) is 'Open obligations of several kinds end. 多类应办事项终结。';
revoke execute on function core.settle_each(bigint, core.moment, text[], text[]) from public;
