-- Deploy weibao:holder to pg
--
-- Who answers now stands in the matter's one row, which every hand-over locks and writes anyway; what has ended is filed from there,
-- by the matter's own trigger and by nothing else. core.responsibility (sql/objects) shows both as one. The simple way, a row for the
-- present holder too, was ended and followed by another at each hand-over: two writes more, whose triggers wrote the matter again.
--
-- Never can an open matter be without a holder: an_open_matter_has_a_holder. Never can it have two: it is one column. That what is
-- filed and what runs are the matter's life without a gap is asked again at commit, and one_holder_at_a_time stays.
begin;

drop trigger access_follows_the_holder on core.responsibility;
drop trigger an_ended_unit_holds_nothing on core.responsibility;
drop trigger holders_cover_the_life on core.responsibility;
drop trigger life_is_covered_by_holders on core.matter;
drop trigger an_interval_only_ends on core.responsibility;
drop trigger holders_are_never_removed on core.responsibility;
drop trigger unit_ids_follow_access on core.access;
drop function core.follow_holder(), core.refuse_moving_a_past_holder();

alter table core.matter
  add column held_since timestamptz,
  add column held_from_event_no int;
comment on column core.matter.holder_unit_id is 'Who answers now; null only once the matter has ended. 现主责单位。';
comment on column core.matter.held_since is 'Since when; what was before stands in core.ended_responsibility. 现主责起始时刻。';
comment on column core.matter.held_from_event_no is 'By which event. 现主责依据的记录。';

-- As superuser: the tables hide all rows from their owner until sql/objects has made the policies.
update core.matter m set held_since = lower(r.held), held_from_event_no = r.from_event_no
from core.responsibility r where r.matter_id = m.matter_id and upper_inf(r.held);
delete from core.responsibility r where upper_inf(r.held);

set local role weibao_owner;
-- Views are made anew by sql/objects, after this.
do $$
declare
  item record;
begin
  for item in
    select format('%I.%I', c.relnamespace::regnamespace, c.relname) as name from pg_catalog.pg_class c
    where c.relnamespace in ('core'::regnamespace, 'audit'::regnamespace, 'api'::regnamespace) and c.relkind = 'v'
  loop
    execute format('drop view if exists %s cascade', item.name);
  end loop;
end $$;
alter table core.responsibility rename to ended_responsibility;
alter table core.ended_responsibility rename constraint responsibility_pkey to ended_responsibility_pkey;
alter table core.ended_responsibility drop constraint held_is_an_interval, add constraint held_is_an_interval check (
  not isempty(held) and not lower_inf(held) and not upper_inf(held) and lower_inc(held) and not upper_inc(held) and upper(held) <> 'infinity');
comment on table core.ended_responsibility is 'Which unit answered for the matter, and when, until another did or the matter ended (plan 三(二) 压实监管责任). 已终止的主责区间。';

alter table core.matter add constraint a_holder_holds_since_an_event check (
  (holder_unit_id is null) = (held_since is null) and (holder_unit_id is null) = (held_from_event_no is null));

create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  kept constant record := core.unit_ids_of(new.matter_id);
begin
  update core.matter m
  set hidden_from_unit_ids = kept.hidden_from, unit_ids = kept.may_see, business_unit_ids = kept.business
  where m.matter_id = new.matter_id
    and (m.hidden_from_unit_ids, m.unit_ids, m.business_unit_ids) is distinct from (kept.hidden_from, kept.may_see, kept.business);
  return null;
end $$;
-- Who holds it writes the arrays with the holder (core.follow_holder).
create trigger unit_ids_follow_access after insert or update on core.access
  for each row when (new.because <> 'holds') execute function core.keep_unit_ids();

create function core.check_new_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform from core.unit u where u.unit_id = new.holder_unit_id and u.exists_during @> core.now() and upper_inf(u.exists_during) for key share;
  if not found then
    perform core.refuse('unit_has_ended', (select u.code from core.unit u where u.unit_id = new.holder_unit_id));
  end if;
  return new;
end $$;
comment on function core.check_new_holder() is 'Trigger: a unit that has ended takes up nothing more; WB361. 触发器：已撤并的单位不再承接。';

create function core.follow_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  ended_at constant timestamptz := coalesce(new.held_since, upper(new.life));
  kept record;
begin
  if (new.holder_unit_id, new.held_since, new.held_from_event_no) is not distinct from (old.holder_unit_id, old.held_since, old.held_from_event_no) then
    return new;
  elsif ended_at <= old.held_since then
    perform core.refuse('every_instant_has_one_accountable_unit');
  elsif ended_at is null then
    return new; -- an_open_matter_has_a_holder refuses it
  end if;
  if old.holder_unit_id is not null then
    insert into core.ended_responsibility (matter_id, unit_id, held, from_event_no)
    values (old.matter_id, old.holder_unit_id, tstzrange(old.held_since, ended_at), old.held_from_event_no);
    update core.access a set valid = tstzrange(lower(a.valid), ended_at)
    where a.matter_id = old.matter_id and a.unit_id = old.holder_unit_id and a.because = 'holds' and upper_inf(a.valid);
  end if;
  if new.holder_unit_id is not null then
    insert into core.access (matter_id, unit_id, because, valid) values (new.matter_id, new.holder_unit_id, 'holds', tstzrange(new.held_since, null));
  end if;
  kept := core.unit_ids_of(new.matter_id);
  new.hidden_from_unit_ids := kept.hidden_from;
  new.unit_ids := kept.may_see;
  new.business_unit_ids := kept.business;
  return new;
end $$;
comment on function core.follow_holder() is
  'Trigger: the interval of the former holder is filed as it ends, and who holds a matter sees it as long as it does; WB001. 触发器：主责交接时归档前一区间，主责单位随持有可见。';

create function core.follow_first_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into core.access (matter_id, unit_id, because, valid) values (new.matter_id, new.holder_unit_id, 'holds', tstzrange(new.held_since, null));
  update core.matter m set unit_ids = array[new.holder_unit_id], business_unit_ids = array[new.holder_unit_id] where m.matter_id = new.matter_id;
  return null;
end $$;
comment on function core.follow_first_holder() is 'Trigger: who holds a matter from its beginning sees it. 触发器：首个主责单位可见。';

-- In this order: the names decide.
create trigger an_ended_unit_holds_nothing before insert or update of holder_unit_id, held_since on core.matter
  for each row when (new.holder_unit_id is not null) execute function core.check_new_holder();
create trigger the_former_holder_is_filed before update of holder_unit_id, held_since, held_from_event_no on core.matter
  for each row execute function core.follow_holder();
create trigger access_follows_the_first_holder after insert on core.matter
  for each row when (new.holder_unit_id is not null) execute function core.follow_first_holder();

create or replace function core.check_one_holder() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  matter core.matter;
  ended tstzmultirange;
  running tstzmultirange := tstzmultirange();
begin
  select m.* into matter from core.matter m where m.matter_id = new.matter_id;
  select coalesce(range_agg(r.held), tstzmultirange()) into ended from core.ended_responsibility r where r.matter_id = new.matter_id;
  if matter.holder_unit_id is not null then
    running := tstzmultirange(tstzrange(matter.held_since, null));
  end if;
  if ended && running or matter.life <> ended + running
     or matter.holder_unit_id is not null and not exists (
       select from core.event e where e.matter_id = matter.matter_id and e.event_no = matter.held_from_event_no and e.recorded_at = matter.held_since) then
    perform core.refuse('every_instant_has_one_accountable_unit');
  end if;
  if not upper_inf(matter.life) and exists (select from core.offer o where o.matter_id = new.matter_id and o.answer is null) then
    perform core.refuse('no_offer_outlives_its_matter');
  end if;
  return null;
end $$;
comment on function core.check_one_holder() is
  'At commit: what has ended and what runs is the matter''s life, without a gap or an overlap, and what runs began with the event that it names; WB001, WB003. 提交时核对主责连续唯一。';
create constraint trigger life_is_covered_by_holders after insert or update of life, holder_unit_id, held_since, held_from_event_no on core.matter
  deferrable initially deferred for each row execute function core.check_one_holder();

-- Filed by the matter's trigger, never by a statement of its own, never changed.
create trigger an_interval_is_filed_by_its_matter before insert on core.ended_responsibility
  for each row when (pg_trigger_depth() = 0) execute function core.refuse_change();
create trigger an_interval_that_ended_is_never_changed before update or delete or truncate on core.ended_responsibility
  for each statement execute function core.refuse_change();

commit;
