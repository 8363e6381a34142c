-- harm_before: whether a case of harm was opened on the same child within 90 days before an instant, another than one case.
--
--   told_in  the case that would go up a tier for it, which all who see it are told: so of what is kept from somebody there is none, but it itself
create function core.harm_before(minor_id bigint, at timestamptz, other_than bigint, told_in bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from core.case_file f
    join core.category k on k.plan_id = f.plan_id and k.subtype_code = f.category and k.category_code = 'C3'
    join core.matter m on m.matter_id = f.case_id and lower(m.life) between harm_before.at - core.recurrence() and harm_before.at
      and (m.login_ids is null and m.hidden_from_unit_ids = '{}' or m.matter_id = harm_before.told_in)
    where f.case_id in (select core.cases_of_child(harm_before.minor_id)) and f.case_id is distinct from harm_before.other_than)
$$;

comment on function core.harm_before(bigint, timestamptz, bigint, bigint) is 'Harm within 90 days before. 此前九十日内受侵害。';
