-- first_difference: the place of the first character in which two texts differ, counted from 1; by halves, so that long ones are quick.
create function core.first_difference(one text, other text) returns int
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  same int := 0;
  longer int := greatest(length(one), length(other));
  middle int;
begin
  while longer - same > 1 loop
    middle := (same + longer) / 2;
    if left(one, middle) = left(other, middle) then
      same := middle;
    else
      longer := middle;
    end if;
  end loop;
  return same + 1;
end $$;

comment on function core.first_difference(text, text) is 'Where two texts first differ. 首个不同字符的位置。';
revoke execute on function core.first_difference(text, text) from public;
