-- owe_feedback: whoever reported is to be told what came of it; nobody is, where the child was found on patrol.
create function core.owe_feedback(lead core.lead, matter_id bigint, moment core.moment, by_unit_id int) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if lead.channel <> 'patrol' then
    perform core.owe(matter_id, moment, 'lead.feedback', 'case opened or lead screened out', 'any', by_unit_id, null, lead.lead_id);
  end if;
end $$;

comment on function core.owe_feedback(core.lead, bigint, core.moment, int) is 'The reporter is to be told. 应反馈报告人。';
