-- check_holder_or_office: passing a case on is for its holder, and for the office, which coordinates (plan 四 民社办).
--
--   refuses  not_the_holder (WB203), telling who holds it since when: whoever was too late learns who was first
create function core.check_holder_or_office(matter_id bigint, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  since timestamptz;
  holder int;
begin
  if caller.group_name = 'weibao_office' then
    return;
  elsif not exists (select from core.matter m where m.matter_id = check_holder_or_office.matter_id and m.holder_unit_id = caller.unit_id) then
    select lower(r.held), r.unit_id into since, holder
    from core.responsibility r where r.matter_id = check_holder_or_office.matter_id order by r.held desc limit 1;
    perform core.refuse('not_the_holder', core.unit_name(holder, core.now()),
      to_char(since at time zone caller.time_zone, 'YYYY-MM-DD HH24:MI'));
  end if;
end $$;

comment on function core.check_holder_or_office(bigint, core.caller) is 'Only the holder, or the office; WB203. 限主责单位或办公室。';
