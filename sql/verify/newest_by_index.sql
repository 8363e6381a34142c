-- Verify weibao:newest_by_index on pg
do $$
begin
  assert to_regclass('core.newest_matters') is not null, 'the newest matters are found by an index';
  assert to_regclass('core.what_a_unit_holds') is not null and to_regclass('core.matter_holder_unit_id_idx') is null, 'what a unit holds is found by its kind';
  assert (select l.lanname from pg_proc p join pg_language l on l.oid = p.prolang where p.oid = 'core.name_pairs(text)'::regprocedure) = 'plpgsql', 'the plan of the pairs of a name is kept';
end $$;
