-- access_at: which cases and leads a login could have seen on a day (当日可见范围), by the rows that gave it access then; nothing while it
-- was locked, had expired, or was not there.
--
--   day      by the subdistrict's clock, from midnight to midnight; today at most
--   look_id  as explain_access
--   returns  the number, why it was visible (group, territory, holds, offered, supports, acted, broken_glass), whether in full or only the offer,
--            its own acts, or the dossier behind a broken glass, and from when until when
--   refuses  look_needs_a_grant, time_is_not_past; and as ask_about_access
--   callers  office, auditor
create function api.access_at(login text, day date, look_id bigint default null)
returns table (number text, because text, because_name text, in_full boolean, since timestamptz, until timestamptz)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_auditor');
  question constant text := core.access_question(login, null, day, caller);
  starts constant timestamptz := day::timestamp at time zone caller.time_zone;
begin
  if not isfinite(day) or starts > core.now() then
    perform core.refuse('time_is_not_past');
  end if;
  perform core.use_look(access_at.look_id, 'trace', null, question, caller);
  return query
    select core.number_of(a.matter_id), a.because, core.label('access_because', a.because), a.in_full, lower(a.during), upper(a.during)
    from core.login l
    cross join lateral core.seen_during(l, tstzrange(starts, (day + 1)::timestamp at time zone caller.time_zone)) a
    join core.matter m on m.matter_id = a.matter_id and m.kind in ('lead', 'case') and core.may_see(caller, m)
    where l.role_name = lower(btrim(left(login, 63))) and l.subdistrict_id = caller.subdistrict_id
    order by lower(a.during), a.matter_id, a.because;
end $$;

comment on function api.access_at(text, date, bigint) is
  '某登录在某日可见的案件与线索及其缘由；须先申请并提交。 What a login could have seen on a day, and why; ask first, and commit.';
revoke execute on function api.access_at(text, date, bigint) from public;
grant execute on function api.access_at(text, date, bigint) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
