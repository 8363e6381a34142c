-- Deploy weibao:casework to pg
begin;
set local role weibao_owner;

alter table core.case_file add column lowering_event_no int;
alter table core.case_file add constraint a_lowering_that_waits_is_an_assessment
  foreign key (case_id, lowering_event_no) references core.event (matter_id, event_no);
comment on column core.case_file.lowering_event_no is 'The assessment that would lower the risk and waits for a second person. 待确认的降级评估。';

commit;
