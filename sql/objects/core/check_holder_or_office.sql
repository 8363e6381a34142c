-- check_holder_or_office: passing a case on is for its holder, and for the office, which coordinates (plan 四 民社办).
--
--   refuses  not_the_holder (WB203)
create function core.check_holder_or_office(matter_id bigint, caller core.caller) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if caller.group_name <> 'weibao_office'
     and not exists (select from core.matter m where m.matter_id = check_holder_or_office.matter_id and m.holder_unit_id = caller.unit_id) then
    perform core.refuse('not_the_holder');
  end if;
end $$;

comment on function core.check_holder_or_office(bigint, core.caller) is 'Only the holder, or the office; WB203. 限主责单位或办公室。';
