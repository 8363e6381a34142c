-- open_dossier: of a case or a lead: who the child is, its guardians, where it lives, and the words that were written (查阅档案).
--
--   look_id  the number that ask_to_open gave; empty: the caller's latest grant for this case
--   returns  part (minor, guardian, household, narrative), item, value, event_id
--   refuses  look_needs_a_grant: none was committed before this transaction; and as ask_to_open
--   callers  as ask_to_open
create function api.open_dossier(case_number text, look_id bigint default null)
returns table (part text, item text, value text, event_id text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant bigint := core.dossier_of(case_number, caller);
begin
  perform core.use_look(open_dossier.look_id, 'dossier', matter, null, caller);
  return query
    select 'minor', core.label('field', i.field), i.value, null::text
    from core.minor_of(matter) m
    cross join lateral (values
      (1, 'minor_name', m.full_name), (2, 'id_number', m.id_number), (3, 'birth_date', to_char(m.birth_date, 'YYYY-MM-DD')),
      (4, 'age', core.age(m.birth_date, caller.time_zone)::text)) i (line, field, value)
    where i.value is not null
    union all
    select 'guardian', coalesce(core.label('family_relation', g.relation), core.label('field', 'guardian_name')),
           concat_ws(' ', g.full_name, g.phone), null
    from core.minor_of(matter) m join core.guardian g on g.minor_id = m.minor_id
    where g.valid @> core.now()
    union all
    select 'household', core.label('field', 'address'), h.address, null
    from core.minor_of(matter) m
    join core.household_member hm on hm.minor_id = m.minor_id and hm.valid @> core.now()
    join core.household h on h.household_id = hm.household_id
    where h.address is not null
    union all
    select n.part, n.item, n.value, n.event_id from core.narratives_of(matter) n;
end $$;

comment on function api.open_dossier(text, bigint) is
  '查阅档案：身份、监护人、住址与文字记录；须先申请并提交。 Who the child is and what was written; ask first, and commit.';
revoke execute on function api.open_dossier(text, bigint) from public;
grant execute on function api.open_dossier(text, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
