-- open_dossier: of a case or a lead: who the child is, its guardians, where it lives, and the words that were written (查阅档案).
--
--   look_id  the number that ask_to_open gave; empty: the caller's latest grant for this case
-- Only what the caller's relation shows (core.shown_field), with stars unless it was asked to be revealed: names and numbers have them in what was written, too.
--
--   returns  part (minor, guardian, household, narrative), item, value, and where it comes from: the event, or the lead that was
--            joined to the case and says otherwise than the case
--   refuses  look_needs_a_grant: none was committed before this transaction, or the case is the caller's business otherwise than when it
--            asked (it held the case, and helps only now): what is shown is what the trace says; and as ask_to_open
--   callers  as ask_to_open
--
-- Not stable, although it writes nothing: it asks by what is so now, and not by what was so when a cursor on it was opened.
create function api.open_dossier(case_number text, look_id bigint default null)
returns table (part text, item text, value text, event_id text)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  matter constant bigint := core.dossier_of(case_number, caller);
  granted core.look_grant;
begin
  select g.* into granted from core.look_grant g where g.look_id = core.use_look(open_dossier.look_id, 'dossier', matter, null, caller);
  if granted.relation is distinct from (select core.relation_of(caller, m) from core.matter m where m.matter_id = matter) then
    perform core.refuse('look_needs_a_grant');
  end if;
  return query
    with shown as (
      select f.field, f.is_masked and not granted.is_revealed as is_masked from core.shown_field f where f.relation = granted.relation),
    child as (select c.told_by, (c.minor).* from core.minors_of(matter) c),
    told as (
      select 1 as rank, 'minor' as part, i.line, core.label('field', i.field) as item,
        case when s.is_masked then core.masked(i.field, i.value) else i.value end as value, c.told_by
      from child c
      cross join lateral (values
        (1, 'minor_name', c.full_name), (2, 'id_number', c.id_number), (3, 'birth_date', to_char(c.birth_date, 'YYYY-MM-DD')),
        (4, 'age', core.age(c.birth_date, caller.time_zone)::text)) i (line, field, value)
      join shown s on s.field = i.field
      union all
      select 2, 'guardian', 1, coalesce(core.label('family_relation', g.relation), core.label('field', 'guardian_name')),
        nullif(concat_ws(' ',
          (select case when s.is_masked then core.masked(s.field, g.full_name) else g.full_name end from shown s where s.field = 'guardian_name'),
          (select case when s.is_masked then core.masked(s.field, g.phone) else g.phone end from shown s where s.field = 'guardian_phone')), ''), c.told_by
      from child c join core.guardian g on g.minor_id = c.minor_id and g.valid @> core.now()
      union all
      select 3, 'household', 1, core.label('field', 'address'), h.address, c.told_by
      from child c
      join core.household_member hm on hm.minor_id = c.minor_id and hm.valid @> core.now()
      join core.household h on h.household_id = hm.household_id
      join shown s on s.field = 'address')
    select s.part, s.item, s.value, s.told_by
    from (
      -- what a joined lead says as the case does is shown once
      select d.* from (
        select distinct on (t.rank, t.line, t.item, t.value) t.* from told t
        where t.value is not null order by t.rank, t.line, t.item, t.value, t.told_by nulls first) d
      union all
      select 4, n.part, n.line::int, n.item, n.value, n.event_id
      from core.narratives_for(matter, granted.relation, granted.is_revealed, caller) with ordinality n (part, item, value, event_id, line)) s
    order by s.rank, case when s.rank < 4 then s.told_by end nulls first, s.line;
end $$;

comment on function api.open_dossier(text, bigint) is
  '查阅档案：身份、监护人、住址与文字记录；须先申请并提交。 Who the child is and what was written; ask first, and commit.';
revoke execute on function api.open_dossier(text, bigint) from public;
grant execute on function api.open_dossier(text, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
