-- What the definitions find in the matters of a case (or of a lead), as `code UNIT`, in a period; a fact with a mark behind it.
create function story.matters(number text) returns bigint[] language sql as $$
  select case when number like 'L%' then array[story.matter(number)]
    else array(select core.matters_of(c) from core.case_file c where c.case_number = number) end
$$;
create function story.found(number text, during tstzrange default null) returns text[] language sql as $$
  select coalesce(array_agg(distinct f.code || ' ' || u.code || case f.weight when 'fact' then ' fact' else '' end), '{}')
  from core.findings_of(core.known_in_full(story.matters(number), during)) f join core.unit u on u.unit_id = f.unit_id
$$;
-- The bytes of what is found, in the test's session and in one of another place, language and format: they are the same.
create function story.bytes_found(number text, during tstzrange) returns text language sql as $$
  select jsonb_agg(jsonb_build_array(f.code, f.definition_id, f.weight, f.unit_id, f.matter_id, f.at at time zone 'UTC', f.minutes, f.obligation_id, f.event_nos, f.facts) order by f.finding_no)::text
  from core.findings_of(core.known_in_full(story.matters(number), during)) f
$$;
create function story.bytes_abroad(number text, during tstzrange) returns text language sql
set timezone = 'America/New_York' set datestyle = 'German, DMY' set intervalstyle = 'sql_standard' set extra_float_digits = -5 set bytea_output = 'escape'
set enable_hashjoin = off set enable_nestloop = off set lc_messages = 'C' as $$
  select story.bytes_found(number, during)
$$;
create function story.finds(number text, expected text, sentence text, during tstzrange default null) returns text language sql as $$
  select tap.ok(expected = any (story.found(number, during)) and story.bytes_abroad(number, during) = story.bytes_found(number, during),
    sentence || ', the same in any session (' || array_to_string(story.found(number, during), ', ') || ')')
$$;
create function story.finds_not(number text, code text, sentence text, during tstzrange default null) returns text language sql as $$
  select tap.ok(not exists (select from unnest(story.found(number, during)) f where f like code || ' %'), sentence || ' (' || array_to_string(story.found(number, during), ', ') || ')')
$$;
-- The clock at an hour of the street.
create function story.at(at text) returns timestamptz language sql as $$ select story.clock((at || '+08')::timestamptz) $$;
create function story.visit(number text, by text, seen boolean default true, happened text default null) returns text language sql as $$
  select story.as_login(by, 'select event_id from api.record_visit(%L, %L, null, %L)', number, seen::text, case when happened is not null then (happened || '+08') end)
$$;
create function story.assess(number text, by text, risk text default 'high') returns text language sql as $$
  select story.as_login(by, 'select event_id from api.assess_case(%L, %L, ''x'', null, ''x'', ''x'')', number, risk)
$$;
create function story.order(number text, level text, unit text, by text default 'xt_ldz_91') returns text language sql as $$
  select story.as_login(by, 'select event_id from api.issue_order(%L, %L, ''x'', %L)', number, level, unit)
$$;
-- A case that a community holds since an hour, opened by the office a minute before.
create function story.held_by(unit text, since text, risk text default 'high') returns text language plpgsql as $$
declare
  number text;
begin
  perform story.at(since);
  number := story.open(story.lead('xt_msb_91', case when unit like 'SQ9%' then unit else 'SQ91' end), risk);
  perform story.offer(number, unit);
  perform story.accept(number, story.login_of(unit));
  return number;
end $$;
-- A finding of an audit by its code and the unit it names, and what became of it.
create function story.finding(audit text, code text, unit text) returns text language sql as $$
  select a.audit_number || '.' || f.finding_no from core.audit a join core.finding f using (audit_id) join core.unit u on u.unit_id = f.unit_id
  where a.audit_number = audit and f.code = finding.code and u.code = unit $$;
create function story.status(finding text) returns text language sql as $$
  select s.status from core.audit a join core.finding_state s using (audit_id) where a.audit_number || '.' || s.finding_no = finding $$;
