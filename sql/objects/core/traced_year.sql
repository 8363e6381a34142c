-- traced_year: the year whose looks are asked for, the same for asking and looking.
--
--   refuses  no_such_year (WB520)
create function core.traced_year(year int) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if year is null or year not between 2000 and 2200 then
    perform core.refuse('no_such_year');
  end if;
  return 'year ' || year;
end $$;

comment on function core.traced_year(int) is 'The year whose looks are asked for; WB520. 查阅审计的年份。';
revoke execute on function core.traced_year(int) from public;
