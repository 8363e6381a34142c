-- finding_handover_before_holiday: a holder offered a matter on the last working day before a holiday of the State Council's
-- notice. A question: a child in danger is passed on at any hour. A weekend is no holiday.
create function core.finding_handover_before_holiday(k core.knowledge) returns setof core.found
language sql stable as $$
  select p.matter_id, p.unit_id, p.offered_at, null::bigint, null::bigint, array[p.offer_event_no, p.accepted_event_no],
    jsonb_build_object('holiday', h.name), null
  from core.passed_on(k) p
  join core.subdistrict s on s.subdistrict_id = (k).subdistrict_id
  cross join lateral (select (p.offered_at at time zone s.time_zone)::date as day offset 0) d
  join core.known_day t on t.day = d.day and t.is_worked
  cross join lateral (select c.name, c.day from core.calendar_day c where c.is_off_day and c.day > d.day order by c.day limit 1) h
  where p.offered_at <@ (k).during
    and extract(year from d.day)::int = any ((k).calendar_years) and extract(year from h.day)::int = any ((k).calendar_years)
    and not exists (select from core.known_day w where w.day > d.day and w.day < h.day and w.is_worked)
$$;

comment on function core.finding_handover_before_holiday(core.knowledge) is 'Finding: a holder offered a matter on the last working day before a holiday; a question. 疑似：节前移交。';
revoke execute on function core.finding_handover_before_holiday(core.knowledge) from public;
