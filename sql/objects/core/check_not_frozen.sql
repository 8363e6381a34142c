-- check_not_frozen: after a death the file stands still: nothing is added but the review, what presses for it, a report to the
-- police, which nothing ever blocks, who answers, should a unit or a person leave, and who may know of it.
--
--   refuses  file_is_frozen (WB352)
create function core.check_not_frozen(matter_id bigint, event_kind text) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
  if event_kind <> all (array['death_reviewed', 'order_issued', 'order_answered', 'police_reported', 'unit_dissolved', 'unit_merged',
                              'order_passed_on', 'officer_left', 'restricted', 'named_changed', 'knowing_left', 'recused'])
     and exists (select from core.case_file c where c.case_id = check_not_frozen.matter_id and c.leaving = 'died') then
    perform core.refuse('file_is_frozen', core.number_of(matter_id));
  end if;
end $$;

comment on function core.check_not_frozen(bigint, text) is 'Refuses what would change a frozen file; WB352. 封存检查。';
revoke execute on function core.check_not_frozen(bigint, text) from public;
