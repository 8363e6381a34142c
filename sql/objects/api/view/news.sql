-- news: what came to the caller's unit through somebody else and waits for it: offers, orders, copies of red ones, what went up to it,
-- what another person proposed, leads to screen that another unit recorded. A shell shows each row once, when it has come: `line` is what it says, `key` tells one row from another.
--
-- What to do about it stands beside the line (next_command), for the shell to say it in the reader's words.
--
-- The rest of api.my_work follows from what the unit itself did, and is no news to it.
create view api.news with (security_barrier) as
select concat_ws(' ', w.kind, w.number, extract(epoch from w.due_at)) as key,
  concat('● ', core.label('work', w.kind), ' ', w.number,
    case core.lang() when 'en' then ', due ' else '，期限 ' end || to_char(w.due_at at time zone s.time_zone, 'MM-DD HH24:MI')) as line,
  core.next_command(w.kind, w.number) as next_command
from core.work_of_mine w
join core.subdistrict s on s.subdistrict_id = (select core.acting_subdistrict())
where w.kind in ('accept', 'accept_lead', 'order.answer', 'tier.decide', 'red_copy', 'glass_broken', 'confirm_closing', 'confirm_lowering', 'confirm_screening_out')
  or w.kind = 'screen' and exists (
    select from core.lead l join core.event e on e.matter_id = l.lead_id and e.event_no = 1
    where l.lead_number = w.number and e.unit_id <> (select core.acting_unit()));

comment on view api.news is '他人交来、等本单位办理的新事项。 What came to your unit through somebody else and waits for it.';
grant select on api.news to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
