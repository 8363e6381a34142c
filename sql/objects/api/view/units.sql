-- units: every unit of the caller's subdistrict: who can be responsible, how it answers, what it was called before; and of one that has
-- ended, when, how, and who took its place.
create view api.units with (security_barrier) as
select u.code as unit_code, core.unit_name(u.unit_id, core.now()) as name, n.name_en, core.label('unit_kind', u.kind) as kind,
  core.label('nature', u.nature) as nature, core.label('tier', u.tier) as tier, u.can_hold and core.lasts(u.exists_during) as can_hold,
  core.label('answers', u.answers) as answers, u.group_name::text as group_code, t.code as territory_code,
  core.territory_name(coalesce(t.parent_id, t.territory_id)) as community, lower(n.valid) as named_since,
  (select string_agg(p.name_zh, '、' order by p.valid) from core.unit_name p where p.unit_id = u.unit_id and not p.valid @> core.now()) as names,
  s.at as ended_at, core.label('event', 'unit_' || s.how) as ended_as, h.code as heir_code, core.unit_name(h.unit_id, core.now()) as heir
from core.unit u
left join core.unit_name n on n.unit_id = u.unit_id and n.valid @> core.now()
left join core.territory t on t.territory_id = u.territory_id
left join core.unit_succession s on s.from_unit_id = u.unit_id
left join core.unit h on h.unit_id = s.to_unit_id
where u.subdistrict_id = (select core.acting_subdistrict());

comment on view api.units is '本街道各单位。 The units of the subdistrict.';
grant select on api.units to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
