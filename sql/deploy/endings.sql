-- Deploy weibao:endings to pg
--
-- A case ends in one of several ways, and two of them take time: who moves away is answered for until the new place has
-- given its receipt; after a death the file stands still until the leading group has reviewed it.
begin;
set local role weibao_owner;

alter table core.case_file
  add column ended_as text constraint a_case_ends_in_a_known_way check (
    ended_as in ('closed', 'moved_away', 'adopted', 'unidentified', 'died', 'turned_18')),
  add column leaving text constraint only_moving_and_death_take_time check (leaving in ('moved_away', 'died')),
  add column leaving_event_no int,
  add constraint a_leaving_is_an_event foreign key (case_id, leaving_event_no) references core.event (matter_id, event_no),
  add constraint a_leaving_names_its_event check ((leaving is null) = (leaving_event_no is null));

commit;
