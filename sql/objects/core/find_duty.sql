-- find_duty: the duty that somebody cited, by its code in any case.
--
--   refuses  unknown_duty (WB106)
create function core.find_duty(cited text, plan_id int) returns core.duty
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  found_duty core.duty;
begin
  select d.* into found_duty from core.duty d
  where d.plan_id = find_duty.plan_id and d.duty_code = upper(btrim(left(cited, 40)));
  if not found then
    perform core.refuse('unknown_duty', left(coalesce(cited, ''), 20));
  end if;
  return found_duty;
end $$;

comment on function core.find_duty(text, int) is 'The duty of a code; WB106. 按编号找职责。';
