-- Whatever begins to be owed is owed by a unit in which somebody may know of it; and when the last one who might goes, or is kept apart, it goes over.
-- A sweep that reminds who cannot see would remind for ever. 2026-03-02 is a Monday.
--
-- Seen to fail: without core.owing_unit in core.owe, in core.reopen_lead and in core.pass_to_who_knows; without core.leave_unseen in api.end_login; without
-- the second condition of core.check_not_last; without core.somebody_knows in core.check_unbiased; without core.pass_to_who_knows in core.look_back
-- and core.carry_apart; without core.pass_review in core.name_logins; without name_reviewer in core.work_of_mine.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
\ir ../helpers/endings.sql
select * from no_plan();

-- Who owes on a matter what it owes itself, and still does.
create function story.owing(number text) returns text
language sql as $$
  select string_agg(u.code || ' ' || o.kind, ', ' order by o.obligation_id)
  from core.obligation o join core.unit u on u.unit_id = o.owed_by_unit_id where o.matter_id = story.matter(number) and o.ended_at is null
$$;
-- Who owes something that no login there would be shown, told from the raw rows; there should be none.
create view story.owed_unseen as
select o.matter_id, u.code, o.kind
from core.obligation o
join core.matter m using (matter_id)
join core.unit u on u.unit_id = coalesce(o.owed_by_unit_id, m.holder_unit_id)
where o.ended_at is null and (exists (select from core.complaint p where p.matter_id = m.matter_id and p.unit_id = u.unit_id)
  or exists (select from core.login l where l.unit_id = u.unit_id and upper_inf(l.valid)) and not exists (
    select from core.login l
    where l.unit_id = u.unit_id and upper_inf(l.valid)
      and not exists (select from core.recusal r where r.matter_id = m.matter_id and r.login_id = l.login_id and upper_inf(r.during))
      and (not exists (select from core.restriction r where r.matter_id = m.matter_id and upper_inf(r.during))
        or exists (select from core.named_login n where n.matter_id = m.matter_id and n.login_id = l.login_id and upper_inf(n.during)))));
create function story.recuse_all(unit text, number text) returns bigint
language sql as $$
  select count(story.as_login('xt_msb_92', 'select event_id from api.recuse(%L, ''relative'', %L)', number, l.role_name))
  from core.login l join core.unit u using (unit_id) where u.code = unit and upper_inf(l.valid)
$$;
create function story.told_of(number text) returns text
language sql as $$
  select string_agg(distinct u.code, ' ') from core.supervision_order s join core.unit u on u.unit_id = s.to_unit_id where s.matter_id = story.matter(number)
$$;

-- A restricted case: who would be meant was not named.
select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number, story.case_at('PCS') as died \gset
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sexual_harm'', array[''xt_msb_91'', ''xt_msb_92'', ''xt_pcs_91''])', n) from unnest(array[:'number', :'died']) n;
select story.propose_closing(:'number', 'xt_pcs_91');
select story.as_login('xt_msb_91', 'select api.confirm_closing(%L)', :'number');
select is(story.owing(:'number'), 'PCS lead.feedback, MSB close.followup', 'the visits after its closing are the office''s, and not of a community that knows of nothing');
select story.dies(:'died', 'xt_pcs_91');
select is(story.owing(:'died'), 'MSB death.review', 'that a death is reviewed is owed by who can name the reviewers');
select story.commit_check();
select story.clock('2026-05-04 09:00+08'), story.as_login('xt_msb_92', 'select count(*) from api.sweep(false)');
select is(story.told_of(:'number') || ', ' || story.told_of(:'died'), 'MSB PCS, MSB', 'and the sweep reminds who sees it');
select is(story.as_login('xt_msb_91', 'select string_agg(kind || '' '' || split_part(next_command, '' 2'', 1), '', '' order by kind) from api.my_work where number in (%L, %L) and kind ~ ''followup|review''', :'number', :'died'), 'close.followup visit add, name_reviewer case restrict', 'which finds in its list that it has to name somebody');

-- Only the leading group concludes the review: as soon as somebody there is named, it is owed there, with its deadline.
select o.due_at as due from core.obligation o where o.matter_id = story.matter(:'died') and o.kind = 'death.review' and o.ended_at is null \gset
select story.as_login('xt_msb_91', 'select event_id from api.restrict_case(%L, ''sexual_harm'', array[''xt_msb_91'', ''xt_pcs_91'', ''xt_ldz_91''])', :'died');
select is(story.owing(:'died'), 'LDZ death.review', 'named, the leading group owes the review');
select is((select o.due_at from core.obligation o where o.matter_id = story.matter(:'died') and o.kind = 'death.review' and o.ended_at is null), :'due'::timestamptz, 'with the same deadline');
select is(story.as_login('xt_ldz_91', 'select string_agg(kind || '' '' || next_command, '', '') from api.my_work where number = %L and kind ~ ''review''', :'died'), 'death.review case review ' || :'died', 'and finds it in its list');
select story.lets('xt_ldz_91', 'which concludes it', 'select api.conclude_review(%L, ''意外，无失职'')', :'died');
select story.commit_check();

-- A unit of which all are recused is given nothing: nobody there could see what for.
select story.case_at('MSB') as number \gset
select cmp_ok(story.recuse_all('FL', :'number'), '>', 0::bigint, 'all of a unit are recused');
select story.refuses('xt_msb_92', 'WB506 nobody_of_the_unit_may_know', 'it is offered nothing', 'select api.dispatch_case(%L, ''FL'')', :'number');
select story.refuses('xt_msb_92', 'WB506 nobody_of_the_unit_may_know', 'assigned nothing', 'select api.assign_case(%L, ''FL'', ''D-FL-01'', ''x'')', :'number');
select story.refuses('xt_msb_92', 'WB506 nobody_of_the_unit_may_know', 'ordered nothing', 'select api.issue_order(%L, ''reminder'', ''x'', ''FL'')', :'number');
select story.commit_check();

-- The last one who might know of it leaves.
select story.as_login('xt_jgzx_91', 'select lead_number from api.record_lead(''school'', ''x'', ''SQ91'', situations => ''{MR4}'')') as lead \gset
select story.open(:'lead', 'high') as number \gset
select story.accept(story.offer(:'number', 'PCS'), 'xt_pcs_91');
select story.as_login('xt_msb_92', 'select event_id from api.recuse(%L, ''relative'', %L)', :'number', l) from unnest(array['xt_jgzx_91', 'xt_pcs_92']) l;
select is(story.owing(:'lead'), 'JGZX lead.report_police', 'a school owes the report, as long as one there knows');
select is(bool_and((story.told('xt_msb_92', 'select api.end_login(%L)', array[l.role_name::text])).told = 'done'), true, 'whose login may end')
from core.login l join core.unit u using (unit_id) where u.code = 'JGZX' and upper_inf(l.valid) and l.role_name <> 'xt_jgzx_91';
select count(story.as_login('xt_msb_92', 'select count(*) from api.end_login(%L, null, false)', l.role_name)) as ended
from core.login l join core.unit u using (unit_id) where u.code = 'JGZX' and upper_inf(l.valid) and l.role_name <> 'xt_jgzx_91' \gset
select cmp_ok(:ended, '>', 0, 'and ends');
select is(story.owing(:'lead'), 'MSB lead.report_police', 'then it is the office''s');
select is(story.last_event(:'lead'), 'knowing_left {"login": "xt_jgzx_01"}', 'which the timeline tells');
select count(story.as_login('xt_msb_92', 'select count(*) from api.end_login(%L, null, false)', l.role_name)) as ended
from core.login l join core.unit u using (unit_id) where u.code = 'PCS' and upper_inf(l.valid) and l.role_name !~ '^xt_pcs_9' \gset
select story.refuses('xt_msb_92', 'WB505 somebody_at_the_holder_knows_the_matter', 'of what a unit holds somebody there knows: the last does not end', 'select api.end_login(''xt_pcs_91'', ''xt_pcs_92'', false)');
select story.refuses('xt_msb_92', 'WB505 somebody_at_the_holder_knows_the_matter', 'and who only asks is told so', 'select api.end_login(''xt_pcs_91'')');
select story.lets('xt_msb_92', 'who is recused may', 'select api.end_login(''xt_pcs_92'', null, false)');
select story.commit_check();

-- A second report brings back what ended: what complains about a unit is not followed up by it, and what all of a community are recused from is
-- not screened there.
create function story.lead_on(id_number text, complains_of text default null) returns text
language sql as $$
  select story.as_login('xt_msb_91', 'select lead_number from api.record_lead(''school'', ''有人反映'', ''SQ91'', ''测试儿童'', %L, complains_of => %L)', id_number, complains_of)
$$;
select story.clock('2026-06-01 09:00+08');
select story.open(story.lead_on('999999201506010038')) as number \gset
select story.propose_closing(:'number', 'xt_msb_91');
select story.close(:'number');
select is(story.owing(:'number'), 'MSB lead.feedback, SQ91 close.followup', 'a case was closed, and its community follows up');
select story.lead_on('999999201506010038', 'SQ91');
select is(story.owing(:'number'), 'MSB lead.feedback, LDZ reopen.decide, MSB close.followup', 'somebody complains about the community: the office does');
select story.as_login('xt_sq92_91', 'select lead_number from api.record_lead(''patrol'', ''有人反映'', ''SQ92'', ''测试儿童'', ''999999201506010054'')') as lead \gset
select is(story.holder(:'lead'), 'SQ92', 'a community screens a lead');
select story.as_login('xt_sq92_91', 'select status from api.screen_lead(%L, ''out'', ''unfounded'')', :'lead'), story.as_login('xt_msb_91', 'select status from api.screen_lead(%L, ''out'')', :'lead');
select story.recuse_all('SQ92', :'lead');
select story.commit_check();
select story.lets('xt_fl_91', 'of which all there were recused since: another one on the child is recorded', 'select api.record_lead(''school'', ''有人反映'', ''SQ92'', ''测试儿童'', ''999999201506010054'')');
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''school'', ''有人反映'', ''SQ92'', ''测试儿童'', ''999999201506010054'')');
select is(story.holder(:'lead'), 'MSB', 'and the office screens the first again');
select story.commit_check();

-- A lead that is joined brings along what is kept apart.
select story.open(story.lead_on('999999201506010070'), 'low') as number \gset
select story.accept(story.offer(:'number', 'FL'), 'xt_fl_91');
select story.as_login('xt_fl_91', 'select event_id from api.report_to_police(%L, ''x'')', :'number');
select story.accept(story.offer(:'number', 'PCS'), 'xt_pcs_91');
select is(story.owing(:'number'), 'FL report.reason', 'who reported at once owes the reason');
select story.lead_on('999999201506010070') as lead \gset
select story.recuse_all('FL', :'lead');
select is(story.owing(:'number'), 'FL report.reason', 'kept from another lead, it does still');
select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L, ''x'')', :'lead', :'number');
select is(story.owing(:'number'), 'MSB report.reason', 'joined to the case, it goes over');
select story.commit_check();
select is_empty('select * from story.owed_unseen', 'in all of this nobody owes what nobody there may know');

select * from finish();
rollback;
