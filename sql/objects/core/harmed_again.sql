-- harmed_again: whether a case is one of harm, and another case of harm was opened on the same child within 90 days before.
create function core.harmed_again(case_id bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from core.case_file c
    join core.category k on k.plan_id = c.plan_id and k.subtype_code = c.category and k.category_code = 'C3'
    join core.matter m on m.matter_id = c.case_id
    where c.case_id = harmed_again.case_id and core.harm_before(c.minor_id, lower(m.life), c.case_id, c.case_id))
$$;

comment on function core.harmed_again(bigint) is 'Harm again within 90 days. 九十日内再次受侵害。';
