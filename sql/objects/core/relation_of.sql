-- relation_of: by what a matter is somebody's business, the closest first (core.shown_field says what each shows); null: by nothing.
-- A glass that was broken shows nothing from the instant at which the matter is kept from who broke it.
-- Its plan is kept (plpgsql): else the time that a verb takes would tell that there is such a matter.
create function core.relation_of(caller core.caller, matter core.matter) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  return (
    select case
      when not core.is_business_of(caller, matter) then (
        -- no glass is broken any more, once the matter is kept from the caller
        select 'broken_glass' from core.broken_glass g
        where g.matter_id = matter.matter_id and g.login_id = caller.login_id and g.during @> core.now()
          and (matter.login_ids is null or core.admits(matter.login_ids, caller.login_id)) and not matter.hidden_from_unit_ids @> array[caller.unit_id] limit 1)
      when matter.holder_unit_id = caller.unit_id then 'holds'
      when caller.group_name = 'weibao_office' then 'office'
      when caller.group_name = 'weibao_leader' then 'leader'
      when exists (select from core.access a where a.matter_id = matter.matter_id and a.unit_id = caller.unit_id and a.because = 'territory' and upper_inf(a.valid)) then 'territory'
      when exists (select from core.access a where a.matter_id = matter.matter_id and a.unit_id = caller.unit_id and a.because = 'holds' and upper_inf(a.valid)) then 'holds'
      when exists (select from core.access a where a.matter_id = matter.matter_id and a.unit_id = caller.unit_id and a.because = 'supports' and upper_inf(a.valid)) then 'supports' end);
end $$;

comment on function core.relation_of(core.caller, core.matter) is 'By what a matter is somebody''s business. 经办关系。';
revoke execute on function core.relation_of(core.caller, core.matter) from public;
