-- pass_review: that a death is reviewed is the leading group's to owe. Where nobody there might know of the case, the office owed it, which can name
-- somebody (core.owing_unit); as soon as somebody of the leading group may know, it goes there, with its deadline.
create function core.pass_review(matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owed core.obligation;
  heir constant int := (select core.leading_unit(m.subdistrict_id) from core.matter m where m.matter_id = pass_review.matter_id);
begin
  select o.* into owed from core.obligation o
  where o.matter_id = pass_review.matter_id and o.kind = 'death.review' and o.ended_at is null and o.owed_by_unit_id <> heir;
  if found and core.somebody_knows(matter_id, heir) then
    perform core.pass_debts(pass_review.matter_id, owed.owed_by_unit_id, heir, owed.event_no, moment);
  end if;
end $$;

comment on function core.pass_review(bigint, core.moment) is 'A review after a death goes to the leading group once it may know. 死亡复核转由领导小组承担。';
revoke execute on function core.pass_review(bigint, core.moment) from public;
