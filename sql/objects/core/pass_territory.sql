-- pass_territory: a community that ends becomes part of its heir's territory, with its grids, so that what is recorded there from
-- now on is the heir's; and the heir sees what the former unit saw by its territory.
create function core.pass_territory(leaver core.unit, heir core.unit) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if heir.group_name in ('weibao_community', 'weibao_grid') then
    insert into core.access (matter_id, unit_id, because, valid)
    select distinct a.matter_id, heir.unit_id, 'territory', tstzrange(core.now(), null)
    from core.access a
    where a.unit_id = leaver.unit_id and a.because = 'territory' and upper_inf(a.valid)
      and not exists (select from core.access h
                      where h.matter_id = a.matter_id and h.unit_id = heir.unit_id and h.because = 'territory' and upper_inf(h.valid));
  end if;
  update core.access a set valid = tstzrange(lower(a.valid), greatest(core.now(), lower(a.valid) + interval '1 microsecond'))
  where a.unit_id = leaver.unit_id and a.because = 'territory' and upper_inf(a.valid);
  if leaver.group_name = 'weibao_community' and heir.group_name = 'weibao_community' then
    update core.territory t set parent_id = heir.territory_id where t.parent_id = leaver.territory_id;
    update core.territory t set kind = 'grid', parent_id = heir.territory_id where t.territory_id = leaver.territory_id;
  end if;
end $$;

comment on function core.pass_territory(core.unit, core.unit) is 'The heir takes over the territory. 属地的承继。';
revoke execute on function core.pass_territory(core.unit, core.unit) from public;
