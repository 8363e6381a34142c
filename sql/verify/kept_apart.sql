-- Verify weibao:kept_apart on pg
do $$
begin
  assert (select count(*) from pg_trigger where tgname = 'somebody_at_the_holder_knows_the_matter') = 1, 'a holder has somebody who knows';
  assert (select count(*) from pg_class where relnamespace = 'core'::regnamespace and relname in ('restriction', 'named_login', 'recusal')
          and relforcerowsecurity) = 3, 'what keeps apart is kept apart';
  perform login_ids from core.matter where false;
end $$;
