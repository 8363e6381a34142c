-- Deploy weibao:support to pg
--
-- Who helps (协办) and who is the named person inside the holder (承办人). Neither is responsible: that is the holder.
begin;
set local role weibao_owner;

create table core.support (
  matter_id bigint not null,
  event_no int not null,
  unit_id int not null references core.unit,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  ended_event_no int,
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, ended_event_no) references core.event,
  constraint a_unit_supports_a_matter_once_at_a_time exclude using gist (matter_id with =, unit_id with =, during with &&),
  constraint an_end_is_an_event check (upper_inf(during) = (ended_event_no is null)));
comment on table core.support is 'Units that help with a matter without answering for it. 协办。';
create index on core.support (unit_id, matter_id);

create table core.officer (
  matter_id bigint not null,
  event_no int not null,
  login_id int not null references core.login,
  during tstzrange not null check (not isempty(during) and not lower_inf(during)),
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  constraint one_named_officer_at_a_time exclude using gist (matter_id with =, during with &&));
comment on table core.officer is 'The named person inside the holding unit; ends when the holder changes. 承办人。';

create table core.category_word (
  plan_id int,
  subtype_code text,
  word text check (word <> ''),
  status text not null,
  primary key (plan_id, subtype_code, word),
  foreign key (plan_id, subtype_code) references core.category (plan_id, subtype_code));
comment on table core.category_word is 'Words by which a duty of the plan is found for a category: ours, not the plan''s. 按困境类型检索职责的关键词。';

alter table core.access drop constraint access_because_check;
alter table core.access add constraint access_because_check check (because in ('territory', 'holds', 'offered', 'supports'));

create function core.follow_support() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' then
    insert into core.access (matter_id, unit_id, because, valid) values (new.matter_id, new.unit_id, 'supports', new.during);
  elsif not upper_inf(new.during) then
    update core.access a set valid = new.during
    where a.matter_id = new.matter_id and a.unit_id = new.unit_id and a.because = 'supports' and upper_inf(a.valid);
  end if;
  return null;
end $$;
comment on function core.follow_support() is 'A supporting unit sees the matter as long as it supports it. 协办期间可见。';
create trigger access_follows_the_support after insert or update on core.support
  for each row execute function core.follow_support();
create trigger supports_are_never_removed before delete or truncate on core.support
  for each statement execute function core.refuse_change();
create trigger officers_are_never_removed before delete or truncate on core.officer
  for each statement execute function core.refuse_change();

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
