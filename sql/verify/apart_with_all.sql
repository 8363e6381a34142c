-- Verify weibao:apart_with_all on pg
do $$
begin
  assert exists (select from pg_attribute where attrelid = 'core.look_grant'::regclass and attname = 'ticket' and attnotnull), 'a look has a ticket';
  assert not exists (
    select from core.lead l join core.matter c on c.matter_id = l.joined_case_id join core.matter m on m.matter_id = l.lead_id
    where c.login_ids[1] >= 0 and m.login_ids is null), 'a joined lead is restricted with its case';
end $$;
