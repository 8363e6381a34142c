-- harmed_again: whether another case of harm was opened on the same child within 90 days before: the same row, or the same
-- identity number, since rows of one child are not united by machine.
create function core.harmed_again(case_id bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from core.case_file c
    join core.category k on k.plan_id = c.plan_id and k.subtype_code = c.category and k.category_code = 'C3'
    join core.minor n on n.minor_id = c.minor_id
    join core.matter m on m.matter_id = c.case_id
    join core.minor o on o.subdistrict_id = n.subdistrict_id and (o.minor_id = n.minor_id or o.id_number = n.id_number)
    join core.case_file f on f.minor_id = o.minor_id and f.case_id <> c.case_id
    join core.category fk on fk.plan_id = f.plan_id and fk.subtype_code = f.category and fk.category_code = 'C3'
    join core.matter fm on fm.matter_id = f.case_id and lower(fm.life) between lower(m.life) - interval '90 days' and lower(m.life)
    where c.case_id = harmed_again.case_id)
$$;

comment on function core.harmed_again(bigint) is 'Harm again within 90 days. 九十日内再次受侵害。';
