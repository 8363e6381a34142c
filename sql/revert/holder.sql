-- Revert weibao:holder from pg
begin;

drop trigger an_interval_that_ended_is_never_changed on core.ended_responsibility;
drop trigger an_interval_is_filed_by_its_matter on core.ended_responsibility;
drop trigger life_is_covered_by_holders on core.matter;
drop trigger access_follows_the_first_holder on core.matter;
drop trigger the_former_holder_is_filed on core.matter;
drop trigger an_ended_unit_holds_nothing on core.matter;
drop trigger unit_ids_follow_access on core.access;
drop function core.follow_first_holder(), core.follow_holder(), core.check_new_holder();
alter table core.ended_responsibility rename to responsibility;
alter table core.responsibility rename constraint ended_responsibility_pkey to responsibility_pkey;
alter table core.responsibility drop constraint held_is_an_interval, add constraint held_is_an_interval check (
  not isempty(held) and not lower_inf(held) and lower_inc(held) and not upper_inc(held) and upper(held) is distinct from 'infinity');
comment on table core.responsibility is 'Which unit answered for the matter, and when (plan 三(二) 压实监管责任). 主责区间。';
insert into core.responsibility (matter_id, unit_id, held, from_event_no)
select m.matter_id, m.holder_unit_id, tstzrange(m.held_since, null), m.held_from_event_no from core.matter m where m.holder_unit_id is not null;
alter table core.matter drop column held_since, drop column held_from_event_no;

set local role weibao_owner;
create or replace function core.keep_unit_ids() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  hidden_from int[];
  may_see int[];
  business int[];
begin
  if tg_op = 'UPDATE' and tg_relid = 'core.access'::regclass then
    if to_jsonb(new) ->> 'because' = 'holds'
       and not exists (select from core.responsibility r where r.matter_id = new.matter_id and upper_inf(r.held))
       and exists (select from core.matter m where m.matter_id = new.matter_id and upper_inf(m.life)) then
      return null;
    end if;
  end if;
  select coalesce((select array_agg(p.unit_id) from core.complaint p where p.matter_id = new.matter_id), '{}'),
         coalesce(array_agg(distinct a.unit_id), '{}'),
         coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}')
  into hidden_from, may_see, business
  from core.access a
  where a.matter_id = new.matter_id and upper_inf(a.valid)
    and not exists (select from core.complaint p where p.matter_id = a.matter_id and p.unit_id = a.unit_id);
  update core.matter m
  set hidden_from_unit_ids = hidden_from, unit_ids = may_see, business_unit_ids = business
  where m.matter_id = new.matter_id
    and (m.hidden_from_unit_ids, m.unit_ids, m.business_unit_ids) is distinct from (hidden_from, may_see, business);
  return null;
end $$;
create trigger unit_ids_follow_access after insert or update on core.access
  for each row execute function core.keep_unit_ids();

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
create trigger access_follows_the_holder after insert or update on core.responsibility
  for each row execute function core.follow_holder();
create trigger an_ended_unit_holds_nothing before insert on core.responsibility
  for each row execute function core.refuse_ended_unit();

create function core.refuse_moving_a_past_holder() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if not upper_inf(old.held) or lower(new.held) <> lower(old.held)
     or (new.matter_id, new.unit_id, new.from_event_no) is distinct from (old.matter_id, old.unit_id, old.from_event_no) then
    perform core.refuse('facts_are_never_changed');
  end if;
  return new;
end $$;
create trigger an_interval_only_ends before update on core.responsibility
  for each row execute function core.refuse_moving_a_past_holder();
create trigger holders_are_never_removed before delete or truncate on core.responsibility
  for each statement execute function core.refuse_change();

create or replace function core.check_one_holder() returns trigger
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
create constraint trigger holders_cover_the_life after insert or update on core.responsibility
  deferrable initially deferred for each row execute function core.check_one_holder();
create constraint trigger life_is_covered_by_holders after insert or update of life, holder_unit_id on core.matter
  deferrable initially deferred for each row execute function core.check_one_holder();

commit;
