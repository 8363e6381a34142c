-- Deploy weibao:guide to pg
--
-- The way on which a newcomer is led through the main job of the demo street: what is done at each step, by which unit, and by which event
-- it is known that it was done. Words only: nothing that a real street works with.
begin;
set local role weibao_owner;

create table core.guide_step (
  step int primary key check (step > 0),
  unit_code text not null,
  event text not null,
  nth int not null check (nth > 0),
  title_zh text not null, title_en text not null,
  told_zh text not null, told_en text not null,
  command_zh text not null, command_en text not null);
comment on table core.guide_step is 'The steps of the guide for newcomers, each with the event by which it is known to be done. 引导的步骤。';
comment on column core.guide_step.unit_code is 'The unit whose login does it. 由哪个单位的登录办理。';
comment on column core.guide_step.nth is 'By which such event it is done: a second offer is the second of its kind. 第几次。';
comment on column core.guide_step.command_zh is 'What to type; {1} lead, {2} case, {3} finding, {4} the days since the lead. 要输入的命令。';
alter table core.guide_step enable row level security;
alter table core.guide_step force row level security;

create type core.walk as (matter_ids bigint[], lead_number text, case_number text, finding text, days text);
comment on type core.walk is 'What a newcomer has made on the way so far: matters, numbers, and the days since it began. 引导中已办成的事项。';

commit;
