-- Verify weibao:kept_since on pg
do $$
begin
  perform since from core.complaint where false;
end $$;
