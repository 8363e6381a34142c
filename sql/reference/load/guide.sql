-- The steps of the guide. The file is the whole truth: what no longer stands in it is a step no longer.
create temporary table staged_guide (like core.guide_step) on commit drop;
\copy staged_guide (step, unit_code, event, nth, title_zh, title_en, told_zh, told_en, command_zh, command_en) from 'w_guide.csv' with (format csv, header match)
delete from core.guide_step g where not exists (select from staged_guide s where s is not distinct from g);
insert into core.guide_step select s.* from staged_guide s on conflict do nothing;
