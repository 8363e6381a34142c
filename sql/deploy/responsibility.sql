-- Deploy weibao:responsibility to pg
--
-- One accountable unit at every instant of a matter's life: at most one by an exclusion constraint that is immediate
-- (close first, then open), at least one by a deferred trigger that compares the union of all holders' intervals with
-- the matter's life at commit.
begin;
set local role weibao_owner;

create table core.responsibility (
  matter_id bigint not null references core.matter,
  unit_id int not null references core.unit,
  held tstzrange not null,
  from_event_no int not null,
  primary key (matter_id, from_event_no),
  foreign key (matter_id, from_event_no) references core.event,
  constraint held_is_an_interval check (
    not isempty(held) and not lower_inf(held) and lower_inc(held) and not upper_inc(held)
    and upper(held) is distinct from 'infinity'),
  constraint one_holder_at_a_time exclude using gist (matter_id with =, held with &&));
comment on table core.responsibility is 'Which unit answered for the matter, and when (plan 三(二) 压实监管责任). 主责区间。';
create index on core.responsibility (unit_id, matter_id);

create table core.offer (
  matter_id bigint not null,
  event_no int not null,
  from_unit_id int not null references core.unit,
  to_unit_id int not null references core.unit,
  duty_plan_id int,
  duty_code text,
  answered_event_no int,
  answer text check (answer in ('accepted', 'returned', 'withdrawn', 'lapsed')),
  reason_code text,
  return_duty_code text,
  contradicted_by text,
  primary key (matter_id, event_no),
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, answered_event_no) references core.event,
  foreign key (duty_plan_id, duty_code) references core.duty (plan_id, duty_code),
  foreign key (duty_plan_id, return_duty_code) references core.duty (plan_id, duty_code),
  foreign key (duty_plan_id, contradicted_by) references core.duty (plan_id, duty_code),
  constraint nobody_offers_to_the_holder check (from_unit_id <> to_unit_id),
  constraint an_answer_is_an_event check ((answer is null) = (answered_event_no is null)),
  constraint a_return_has_a_reason_and_a_duty check (answer is distinct from 'returned' or (reason_code is not null and return_duty_code is not null)));
comment on table core.offer is 'A dispatch is an offer: from_unit_id answers until to_unit_id has accepted. 派单。';
comment on column core.offer.contradicted_by is 'The duty of the returning unit that contradicts its return. 与退回相抵触的职责。';
create unique index one_open_offer_at_a_time on core.offer (matter_id) where answer is null;
create index on core.offer (to_unit_id) where answer is null;

create table core.obligation (
  obligation_id bigint generated always as identity primary key,
  matter_id bigint not null,
  event_no int not null,
  kind text not null,
  owed_by_unit_id int references core.unit,
  clock_from timestamptz not null,
  due_at timestamptz,
  due_unknown text,
  rule_id int not null references core.deadline_rule,
  rule_frozen jsonb not null,
  ended_at timestamptz,
  ended_by_event_no int,
  ending text check (ending in ('met', 'replaced', 'void')),
  foreign key (matter_id, event_no) references core.event,
  foreign key (matter_id, ended_by_event_no) references core.event,
  constraint a_deadline_or_the_reason_why_not check ((due_at is null) = (due_unknown is not null)),
  constraint an_ending_is_an_event check ((ended_at is null) = (ending is null) and (ended_at is null) = (ended_by_event_no is null)),
  constraint an_obligation_does_not_end_before_it_begins check (ended_at >= clock_from));
comment on table core.obligation is 'Who owes what by when; the deadline is frozen with its rule. owed_by_unit_id null: whoever holds the matter. 应办事项。';
create index what_falls_due on core.obligation (due_at) where ended_at is null;
create index on core.obligation (matter_id);

create table core.access (
  access_id bigint generated always as identity primary key,
  matter_id bigint not null references core.matter,
  unit_id int not null references core.unit,
  because text not null check (because in ('territory', 'holds', 'offered')),
  valid tstzrange not null check (not isempty(valid)));
comment on table core.access is 'Which unit could see a matter, why and when. 可见关系及起止。';
create index on core.access (matter_id) where upper_inf(valid);
create index on core.access (unit_id, matter_id);

create function core.check_one_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  covered tstzmultirange;
  open_unit int;
begin
  select m.* into matter from core.matter m where m.matter_id = new.matter_id;
  select range_agg(r.held), max(r.unit_id) filter (where upper_inf(r.held)) into covered, open_unit
  from core.responsibility r where r.matter_id = new.matter_id;
  if matter.life is distinct from covered or matter.holder_unit_id is distinct from open_unit then
    perform core.refuse('every_instant_has_one_accountable_unit');
  end if;
  if not upper_inf(matter.life) and exists (select from core.offer o where o.matter_id = new.matter_id and o.answer is null) then
    perform core.refuse('no_offer_outlives_its_matter');
  end if;
  return null;
end $$;
comment on function core.check_one_holder() is 'At commit: the holders'' intervals are the matter''s life, holder_unit_id is the open one; WB001. 提交时核对主责连续唯一。';

create constraint trigger holders_cover_the_life after insert or update on core.responsibility
  deferrable initially deferred for each row execute function core.check_one_holder();
create constraint trigger life_is_covered_by_holders after insert or update of life, holder_unit_id on core.matter
  deferrable initially deferred for each row execute function core.check_one_holder();
create trigger holders_are_never_removed before delete or truncate on core.responsibility
  for each statement execute function core.refuse_change();
create trigger offers_are_never_removed before delete or truncate on core.offer
  for each statement execute function core.refuse_change();
create trigger obligations_are_never_removed before delete or truncate on core.obligation
  for each statement execute function core.refuse_change();

create function core.refuse_moving_a_past_holder() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not upper_inf(old.held) or lower(new.held) <> lower(old.held)
     or (new.matter_id, new.unit_id, new.from_event_no) is distinct from (old.matter_id, old.unit_id, old.from_event_no) then
    perform core.refuse('facts_are_never_changed');
  end if;
  return new;
end $$;
comment on function core.refuse_moving_a_past_holder() is 'An interval of responsibility can only be ended, once; WB002. 主责区间只能终止一次。';
create trigger an_interval_only_ends before update on core.responsibility
  for each row execute function core.refuse_moving_a_past_holder();

create function core.refuse_changing_a_deadline() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.ended_at is not null
     or (new.matter_id, new.event_no, new.kind, new.owed_by_unit_id, new.clock_from, new.due_at, new.due_unknown, new.rule_id, new.rule_frozen)
        is distinct from
        (old.matter_id, old.event_no, old.kind, old.owed_by_unit_id, old.clock_from, old.due_at, old.due_unknown, old.rule_id, old.rule_frozen) then
    perform core.refuse('facts_are_never_changed');
  end if;
  return new;
end $$;
comment on function core.refuse_changing_a_deadline() is 'A deadline is frozen with its rule; an obligation can only end, once; WB002. 期限随规则固化。';
create trigger a_deadline_is_frozen before update on core.obligation
  for each row execute function core.refuse_changing_a_deadline();

create function core.refuse_rewriting_an_offer() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if old.answer is not null
     or (new.matter_id, new.event_no, new.from_unit_id, new.to_unit_id, new.duty_plan_id, new.duty_code)
        is distinct from (old.matter_id, old.event_no, old.from_unit_id, old.to_unit_id, old.duty_plan_id, old.duty_code) then
    perform core.refuse('facts_are_never_changed');
  end if;
  return new;
end $$;
comment on function core.refuse_rewriting_an_offer() is 'An offer can only be answered, once; WB002. 派单只能答复一次。';
create trigger an_offer_is_only_answered before update on core.offer
  for each row execute function core.refuse_rewriting_an_offer();

create function core.follow_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    update core.access a set valid = tstzrange(lower(a.valid), upper(new.held))
    where a.matter_id = new.matter_id and a.unit_id = new.unit_id and a.because = 'holds' and upper_inf(a.valid);
  else
    insert into core.access (matter_id, unit_id, because, valid) values (new.matter_id, new.unit_id, 'holds', new.held);
  end if;
  return null;
end $$;
comment on function core.follow_holder() is 'Whoever holds a matter sees it, as long as it holds it. 主责单位随持有可见。';
create trigger access_follows_the_holder after insert or update on core.responsibility
  for each row execute function core.follow_holder();

create function core.follow_offer() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  at timestamptz;
begin
  select e.recorded_at into at from core.event e
  where e.matter_id = new.matter_id and e.event_no = coalesce(new.answered_event_no, new.event_no);
  if tg_op = 'INSERT' then
    insert into core.access (matter_id, unit_id, because, valid) values (new.matter_id, new.to_unit_id, 'offered', tstzrange(at, null));
  elsif new.answer is not null and old.answer is null then
    update core.access a set valid = tstzrange(lower(a.valid), at)
    where a.matter_id = new.matter_id and a.unit_id = new.to_unit_id and a.because = 'offered' and upper_inf(a.valid);
  end if;
  return null;
end $$;
comment on function core.follow_offer() is 'Whoever is offered a matter sees it until the offer is answered, withdrawn or lapses. 派单期间可见。';
create trigger access_follows_the_offer after insert or update on core.offer
  for each row execute function core.follow_offer();

create function core.follow_territory() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into core.access (matter_id, unit_id, because, valid)
  select new.matter_id, u.unit_id, 'territory', tstzrange(lower(new.life), null)
  from core.territory t
  join core.unit u on u.subdistrict_id = t.subdistrict_id and u.territory_id in (t.territory_id, t.parent_id)
    and u.group_name in ('weibao_community', 'weibao_grid')
  where t.territory_id = new.territory_id;
  return null;
end $$;
comment on function core.follow_territory() is 'A community and a grid see what lies in their territory or below it. 属地可见。';
create trigger access_follows_the_territory after insert on core.matter
  for each row execute function core.follow_territory();

create function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update core.matter m
  set (unit_ids, business_unit_ids) = (
    select coalesce(array_agg(distinct a.unit_id), '{}'),
           coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
    from core.access a where a.matter_id = new.matter_id and upper_inf(a.valid))
  where m.matter_id = new.matter_id;
  return null;
end $$;
comment on function core.keep_unit_ids() is 'Keeps the arrays by which row level security is fast. 维护可见单位数组。';
create trigger unit_ids_follow_access after insert or update on core.access
  for each row execute function core.keep_unit_ids();

do $$
declare
  t regclass;
begin
  for t in select oid from pg_catalog.pg_class where relnamespace in ('core'::regnamespace, 'audit'::regnamespace) and relkind = 'r' and not relforcerowsecurity
  loop
    execute format('alter table %s enable row level security', t);
    execute format('alter table %s force row level security', t);
  end loop;
end $$;

commit;
