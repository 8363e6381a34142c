-- check_return says what return_case will record, and stores nothing.
--
-- Seen to fail: with an event recorded by api.check_return, test 1.
begin;
\ir ../helpers/street.sql
select plan(10);

create temporary table return_of (number text, reason text, duty text, offered_by_duty text) on commit drop;
insert into return_of
select story.offer(story.case_at(), 'FL', 'xt_msb_91', o.duty), r.reason, d.duty, o.duty
from (values ('wrong_matter'), ('wrong_territory'), ('unclear_ownership'), ('insufficient_material'), ('other')) r (reason)
cross join (values ('D-FL-02'), ('D-PCS-04')) d (duty)
cross join (values (null), ('D-FL-02')) o (duty);

create temporary view rows_kept as
select (select count(*) from core.event) as events, (select count(*) from audit.event) as log, (select count(*) from core.offer where answer is null) as open_offers,
  (select count(*) from core.obligation where ended_at is null) as owed;
create temporary table before on commit drop as select * from rows_kept;
create temporary table shown on commit drop as
select r.*, story.as_login('xt_fl_91', 'select concat_ws(''|'', contradicted_by, contradicting_phrase) from api.check_return(%L, %L, %L)', r.number, r.reason, r.duty) as shown
from return_of r;
select results_eq('select * from rows_kept', 'select * from before', 'asking stores nothing');
create temporary table recorded on commit drop as
select s.number, s.shown, story.as_login('xt_fl_91', 'select concat_ws(''|'', contradicted_by, contradicting_phrase) from api.return_case(%L, %L, %L, ''不属本单位'')', s.number, s.reason, s.duty) as recorded
from shown s;
select is_empty('select * from recorded where shown is distinct from recorded', 'what was shown is what was recorded');
select results_eq('select distinct shown <> '''' from recorded order by 1', array[false, true], 'of either kind');
select set_eq('select r.reason, r.duty, r.offered_by_duty from return_of r join recorded using (number) where recorded <> ''''',
  $$ values ('wrong_matter', 'D-FL-02', null), ('wrong_matter', 'D-FL-02', 'D-FL-02'), ('wrong_matter', 'D-PCS-04', 'D-FL-02'),
     ('unclear_ownership', 'D-FL-02', null), ('unclear_ownership', 'D-FL-02', 'D-FL-02'), ('unclear_ownership', 'D-PCS-04', 'D-FL-02'),
     ('wrong_territory', 'D-FL-02', null), ('wrong_territory', 'D-FL-02', 'D-FL-02'), ('wrong_territory', 'D-PCS-04', 'D-FL-02') $$,
  'contradicted by a duty of its own: the one it was offered by, or the one it cites; missing material contradicts none');
select is_empty(
  $$ select r.number from recorded r join core.offer o on o.matter_id = story.matter(r.number)
     left join core.duty d on d.plan_id = o.duty_plan_id and d.duty_code = o.contradicted_by
     where r.recorded <> concat_ws('|', d.duty_code, d.exact_phrase) $$, 'with the words of the plan');
select story.refuses('xt_fl_91', 'WB341 offer_was_answered', 'once returned nothing is asked', 'select api.check_return(%L, ''other'', ''D-FL-02'')', (select min(number) from return_of));
select story.offered_to('FL') as number \gset
select story.refuses('xt_pcs_91', 'WB100 no_such_offer', 'nor by who was not offered it', 'select api.check_return(%L, ''other'', ''D-FL-02'')', :'number');
select story.refuses('xt_fl_91', 'WB107 unknown_code', 'a reason that there is not', 'select api.check_return(%L, ''tired'', ''D-FL-02'')', :'number');
select story.refuses('xt_fl_91', 'WB106 unknown_duty', 'a duty that there is not', 'select api.check_return(%L, ''other'', ''D-XX-99'')', :'number');
select story.refuses('xt_fl_91', 'WB403 text_is_missing', 'no duty', 'select api.check_return(%L, ''other'', null)', :'number');

select * from finish();
rollback;
