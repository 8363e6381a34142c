-- Revert weibao:support from pg
begin;

drop table core.category_word, core.officer, core.support;
drop function core.follow_support();
delete from core.access where because = 'supports';
alter table core.access drop constraint access_because_check;
alter table core.access add constraint access_because_check check (because in ('territory', 'holds', 'offered'));

commit;
