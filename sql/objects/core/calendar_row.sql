-- calendar_row: the days of a calendar file: a line of headings (day, name, is_off_day, and source or not), then a line for each
-- holiday and for each weekend day that is worked to make up for one. No value has a comma in it.
--
--   refuses  calendar_file_is_wrong (WB370), naming the line
create function core.calendar_row(file text) returns table (day date, name text, is_off_day boolean, source text)
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  lines constant text[] := regexp_split_to_array(rtrim(ltrim(left(coalesce(file, ''), 100001), U&'\FEFF'), E'\r\n \t'), E'\r?\n');
  field text[];
begin
  if length(file) > 100000 or lines[1] !~ '^day,name,is_off_day(,source)?$' or cardinality(lines) < 2 then
    perform core.refuse('calendar_file_is_wrong', '1');
  end if;
  for line in 2 .. cardinality(lines) loop
    field := string_to_array(lines[line], ',');
    if cardinality(field) not in (3, 4) or field[1] !~ '^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'
       or substr(field[1], 9)::int > extract(day from make_date(left(field[1], 4)::int, substr(field[1], 6, 2)::int, 1) + interval '1 month' - interval '1 day')
       or btrim(field[2]) = '' or length(field[2]) > 40 or lower(btrim(field[3])) not in ('t', 'f', 'true', 'false') then
      perform core.refuse('calendar_file_is_wrong', line::text);
    end if;
    day := field[1]::date;
    name := core.clean_line(field[2], 40);
    is_off_day := btrim(field[3])::boolean;
    source := core.clean_line(field[4], 400);
    return next;
  end loop;
end $$;

comment on function core.calendar_row(text) is 'The days of a calendar file; WB370. 放假安排文件逐行。';
