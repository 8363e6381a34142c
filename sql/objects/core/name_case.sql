-- name_case: gives a new case its number and its row. A number that is taken is drawn again.
create function core.name_case(
  matter_id bigint, lead core.lead, first_unit_id int, plan_id int, category text, risk text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  number text;
begin
  loop
    select core.new_number(m.last_at, s.time_zone) into number
    from core.matter m join core.subdistrict s on s.subdistrict_id = m.subdistrict_id where m.matter_id = name_case.matter_id;
    insert into core.case_file (case_id, case_number, subdistrict_id, minor_id, lead_id, first_unit_id, plan_id, category, risk)
    select name_case.matter_id, number, m.subdistrict_id, lead.minor_id, lead.lead_id, name_case.first_unit_id, name_case.plan_id,
           name_case.category, name_case.risk
    from core.matter m where m.matter_id = name_case.matter_id
    on conflict (case_number) do nothing;
    exit when found;
  end loop;
  return number;
end $$;

comment on function core.name_case(bigint, core.lead, int, int, text, text) is 'Numbers a new case. 案件编号。';
