-- Verify weibao:paths on pg
do $$
begin
  assert pg_get_indexdef('core.what_falls_due'::regclass) like '%INCLUDE (matter_id, kind)%', 'what falls due is found from the index alone';
  assert to_regclass('core.who_comes_of_age') is not null, 'who comes of age is found';
  assert to_regclass('core.matter_subdistrict_id_last_at_idx') is null, 'an event of a matter leaves its indexes alone';
end $$;
