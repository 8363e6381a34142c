-- is_before_birth: whether an instant lies before the day on which the child of a case or lead was born, at the street's midnight; false
-- while the birth date is unknown or only estimated.
create function core.is_before_birth(matter_id bigint, at timestamptz) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return exists (
    select from core.minor_of(is_before_birth.matter_id) n join core.subdistrict s on s.subdistrict_id = n.subdistrict_id
    where not n.birth_is_estimated and is_before_birth.at < n.birth_date::timestamp at time zone s.time_zone);
end $$;

comment on function core.is_before_birth(bigint, timestamptz) is 'Before the child was born. 是否早于出生。';
