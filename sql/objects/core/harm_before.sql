-- harm_before: whether a case of harm was opened on the same child within 90 days before an instant, another than one case.
create function core.harm_before(minor_id bigint, at timestamptz, other_than bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from core.case_file f
    join core.category k on k.plan_id = f.plan_id and k.subtype_code = f.category and k.category_code = 'C3'
    join core.matter m on m.matter_id = f.case_id and lower(m.life) between harm_before.at - core.recurrence() and harm_before.at
    where f.case_id in (select core.cases_of_child(harm_before.minor_id)) and f.case_id is distinct from harm_before.other_than)
$$;

comment on function core.harm_before(bigint, timestamptz, bigint) is 'Harm within 90 days before. 此前九十日内受侵害。';
