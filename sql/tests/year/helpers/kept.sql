-- What was written down of each day, by which a later day is caught if it rewrites the past.
create table year.kept_event (matter_id bigint, event_no int, content text, primary key (matter_id, event_no));
create table year.kept_end (obligation_id bigint primary key, content text not null);
create table year.kept_holder (matter_id bigint, since timestamptz, content text, primary key (matter_id, since));
create table year.kept_rule (rule_id int primary key, content jsonb not null);
create table year.kept_verdict (obligation_id bigint, unit_id int, late interval not null, primary key (obligation_id, unit_id));

create view year.deadline as
select o.obligation_id,
  concat_ws('|', o.matter_id, o.event_no, o.kind, o.owed_by_unit_id, o.clock_from, o.due_at, o.due_unknown, o.rule_id, o.rule_frozen) as content
from core.obligation o;
create view year.ended as
select o.obligation_id, concat_ws('|', o.ended_at, o.ended_by_event_no, o.ending) as content
from core.obligation o where o.ended_at is not null;
create view year.held as
select r.matter_id, lower(r.held) as since, concat_ws('|', r.unit_id, r.held, r.from_event_no) as content
from core.responsibility r where not upper_inf(r.held);
create view year.rule as
select r.rule_id, to_jsonb(r) - array['rule_id', 'subdistrict_id', 'valid', 'set_by_login_id'] as content from core.deadline_rule r;
-- What was over by midnight: what ends later than it began may still be corrected into a new obligation, never edited.
create view year.verdict as
select l.obligation_id, l.unit_id, l.late from year.late l join year.ended e using (obligation_id);

create procedure year.keep()
language sql as $$
  insert into year.kept_event select e.matter_id, e.event_no, md5(e::text) from core.event e
  where not exists (select from year.kept_event k where (k.matter_id, k.event_no) = (e.matter_id, e.event_no));
  insert into year.kept_deadline select d.* from year.deadline d
  where not exists (select from year.kept_deadline k where k.obligation_id = d.obligation_id);
  insert into year.kept_end select * from year.ended on conflict do nothing;
  insert into year.kept_holder select * from year.held on conflict do nothing;
  insert into year.kept_rule select * from year.rule on conflict do nothing;
  insert into year.kept_verdict select * from year.verdict on conflict do nothing;
$$;

create view year.rewritten as
select 'no event is changed or removed' as truth, concat(k.matter_id, '/', k.event_no) as what
from year.kept_event k left join core.event e using (matter_id, event_no) where md5(e::text) is distinct from k.content
union all
select 'no deadline is changed', k.obligation_id::text
from year.kept_deadline k left join year.deadline d using (obligation_id) where d.content is distinct from k.content
union all
select 'what has ended is not ended otherwise', k.obligation_id::text
from year.kept_end k left join year.ended d using (obligation_id) where d.content is distinct from k.content
union all
select 'who was responsible stays so', concat(k.matter_id, ' ', k.since)
from year.kept_holder k left join year.held h using (matter_id, since) where h.content is distinct from k.content
union all
select 'a rule is replaced, never edited', k.rule_id::text
from year.kept_rule k left join year.rule r using (rule_id) where r.content is distinct from k.content
union all
select 'an obligation keeps the rule it was born under', o.obligation_id::text
from core.obligation o left join year.kept_rule k using (rule_id)
where k.rule_id is not null and k.content is distinct from o.rule_frozen - 'extended'
union all
select 'no verdict is changed afterwards', concat(k.obligation_id, ' ', k.unit_id)
from year.kept_verdict k left join year.late l using (obligation_id, unit_id) where l.late is distinct from k.late;
