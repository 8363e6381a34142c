-- Verify weibao:identity on pg
do $$
begin
  assert core.name_pairs('欧阳娜') = '{欧阳,阳娜}', 'a name is found by its pairs';
  assert (select count(*) from pg_class where relnamespace = 'core'::regnamespace
          and relname in ('shown_field', 'untold_narrative', 'reporter', 'reporter_keeper', 'broken_glass') and relforcerowsecurity) = 5,
    'what tells who reported is kept apart';
  perform is_revealed, fields, relation from core.look_grant where false;
end $$;
