-- Deploy weibao:kept_apart to pg
--
-- Who may not see a matter that its group or its unit would show (回避), and matters of which only persons named one by one know
-- that they exist (限制知悉), the office included.
begin;
set local role weibao_owner;

-- One column, so that whoever asks for a matter has one thing to test, and nothing where nobody is kept apart.
alter table core.matter add column login_ids int[] constraint an_account_rule_names_accounts check (login_ids is null or cardinality(login_ids) > 0);
comment on column core.matter.login_ids is 'Null: no login is treated apart. Else, each above 0: only these logins (0 is nobody); each below 0: all but these. Kept from core.restriction, core.named_login and core.recusal. 按账号的知悉规则。';
create index matters_kept_from_somebody on core.matter (matter_id) where login_ids is not null or hidden_from_unit_ids <> '{}';

create table core.restriction (
  matter_id bigint not null,
  event_no int not null,
  because text not null,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  ended_event_no int,
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, ended_event_no) references core.event,
  constraint a_matter_is_restricted_once_at_a_time exclude using gist (matter_id with =, during with &&),
  constraint the_end_of_a_restriction_is_an_event check (upper_inf(during) = (ended_event_no is null)));
comment on table core.restriction is 'While it lasts, only logins named one by one know that the matter exists. 限制知悉的期间与事由。';

create table core.named_login (
  matter_id bigint not null,
  event_no int not null,
  login_id int not null references core.login,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (matter_id, event_no, login_id),
  foreign key (matter_id, event_no) references core.event,
  constraint a_login_is_named_once_at_a_time exclude using gist (matter_id with =, login_id with =, during with &&));
create index on core.named_login (login_id) where upper_inf(during);
comment on table core.named_login is 'Who was named to know of a restricted matter, and when. 限制知悉事项的知悉人。';

create table core.recusal (
  matter_id bigint not null,
  event_no int not null,
  login_id int not null references core.login,
  because text not null,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (matter_id, event_no, login_id),
  foreign key (matter_id, event_no) references core.event,
  constraint a_login_is_recused_once_at_a_time exclude using gist (matter_id with =, login_id with =, during with &&));
comment on table core.recusal is 'Logins of whoever has an interest in a matter: they lose sight of it and do nothing in it. 回避人员。';

create trigger restrictions_are_never_removed before delete or truncate on core.restriction
  for each statement execute function core.refuse_change();
create trigger namings_are_never_removed before delete or truncate on core.named_login
  for each statement execute function core.refuse_change();
create trigger recusals_are_never_removed before delete or truncate on core.recusal
  for each statement execute function core.refuse_change();

create function core.keep_login_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  recused constant int[] := (select array_agg(distinct r.login_id) from core.recusal r where r.matter_id = new.matter_id and upper_inf(r.during));
  kept int[];
begin
  if exists (select from core.restriction r where r.matter_id = new.matter_id and upper_inf(r.during)) then
    select coalesce(array_agg(distinct n.login_id), '{0}') into kept
    from core.named_login n where n.matter_id = new.matter_id and upper_inf(n.during) and n.login_id <> all (coalesce(recused, '{}'));
  else
    select array_agg(-r) into kept from unnest(recused) r;
  end if;
  update core.matter m set login_ids = kept where m.matter_id = new.matter_id and m.login_ids is distinct from kept;
  return null;
end $$;
comment on function core.keep_login_ids() is 'Trigger: who is named or recused stands in the matter''s row. 触发器：维护按账号的知悉规则。';
create trigger login_ids_follow_the_restriction after insert or update on core.restriction
  for each row execute function core.keep_login_ids();
create trigger login_ids_follow_the_naming after insert or update on core.named_login
  for each row execute function core.keep_login_ids();
create trigger login_ids_follow_the_recusal after insert or update on core.recusal
  for each row execute function core.keep_login_ids();

-- Somebody who answers must know of what. Asked at commit: restriction and names come one after the other.
create function core.check_somebody_at_the_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept constant int[] := (select m.login_ids from core.matter m where m.matter_id = new.matter_id);
  holder constant int := (select m.holder_unit_id from core.matter m where m.matter_id = new.matter_id);
begin
  if holder is not null and kept is not null
     and exists (select from core.login l where l.unit_id = holder and upper_inf(l.valid))
     and not exists (select from core.login l where l.unit_id = holder and upper_inf(l.valid)
                     and case when kept[1] >= 0 then l.login_id = any (kept) else -l.login_id <> all (kept) end) then
    perform core.refuse('somebody_at_the_holder_knows_the_matter');
  end if;
  return null;
end $$;
comment on function core.check_somebody_at_the_holder() is 'Trigger: a holder has a login that sees the matter; WB505. 触发器：主责单位须有知悉人。';
create constraint trigger somebody_at_the_holder_knows_the_matter after update of login_ids, holder_unit_id on core.matter
  deferrable initially deferred for each row when (new.login_ids is not null) execute function core.check_somebody_at_the_holder();

do $$
declare
  t regclass;
begin
  for t in select oid from pg_catalog.pg_class where relnamespace = 'core'::regnamespace and relkind = 'r' and not relforcerowsecurity
  loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
  end loop;
end $$;

commit;
