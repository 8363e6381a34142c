-- check_happened: whether an act on a matter can have happened when somebody says it did.
--
--   moment    when it is recorded
--   refuses   no_fact_from_the_future (WB404), time_is_impossible (WB416), act_is_before_the_lead (WB374: the lead itself tells of
--             what was before it), act_is_before_the_birth (WB375)
create function core.check_happened(matter_id bigint, moment core.moment, happened timestamptz) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if happened > moment.at then
    perform core.refuse('no_fact_from_the_future');
  elsif happened < moment.at - interval '18 years' then
    perform core.refuse('time_is_impossible');
  elsif moment.event_no > 1 and happened < core.earliest_act(matter_id, moment.at) then
    perform core.refuse('act_is_before_the_lead');
  elsif core.is_before_birth(matter_id, happened) then
    perform core.refuse('act_is_before_the_birth');
  end if;
end $$;

comment on function core.check_happened(bigint, core.moment, timestamptz) is 'Refuses an impossible time of an act; WB374, WB375, WB404, WB416. 履责时间检查。';
revoke execute on function core.check_happened(bigint, core.moment, timestamptz) from public;
