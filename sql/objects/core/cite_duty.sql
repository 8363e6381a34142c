-- cite_duty: as core.find_duty, and it must be the duty of that unit: nobody is made responsible by a duty of others.
--
--   refuses  unknown_duty (WB106), duty_is_not_that_units (WB412)
create function core.cite_duty(cited text, plan_id int, unit core.unit) returns core.duty
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  duty constant core.duty := core.find_duty(cited, plan_id);
begin
  if not exists (select from core.duties_of(unit.unit_id, plan_id) d where d.duty_code = duty.duty_code) then
    perform core.refuse('duty_is_not_that_units', duty.duty_code, unit.code);
  end if;
  return duty;
end $$;

comment on function core.cite_duty(text, int, core.unit) is 'A duty of that very unit; WB106, WB412. 援引该单位的职责。';
