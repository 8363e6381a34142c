-- Plays the acts in the order of time, each as the login that would do it.

-- Whether an assessment lowers the risk that holds: then it is told why that is best for the child. Asked by execute: a plan that is kept would be
-- the former login's (core.planned_for).
create function pg_temp.is_lower(level text, number text) returns boolean language plpgsql as $$
declare
  levels constant text[] := array['low', 'medium', 'high', 'emergency'];
  former text;
begin
  execute 'select c.risk from api.cases c where c.case_number = $1' into former using number;
  return array_position(levels, level) < array_position(levels, former);
end $$;

-- The finding of a code about a unit, as the login that acts on it sees it.
create function pg_temp.finding(a act, t tale) returns text language plpgsql as $$
declare
  found text;
begin
  execute 'select min(f.finding) from api.findings f where f.number = $1 and f.code = $2 and f.unit_code = $3'
    into found using t.case_number, a.code, a.unit;
  return found;
end $$;

create function pg_temp.perform(a act, t tale, c child) returns text language plpgsql as $$
declare
  number text;
begin
  case a.verb
    when 'record' then
      select r.lead_number into number from api.record_lead(
        t.channel, t.summary, t.place, c.full_name, case when t.tale_no = c.child_no or t.story = 'second_lead' then c.id_number end, c.birth_date,
        danger => t.danger, situations => t.situations, guardian_name => c.guardian_name,
        guardian_relation => c.guardian_relation, guardian_phone => c.guardian_phone, address => c.address, complains_of => a.unit) r;
    when 'screen' then perform api.screen_lead(t.lead_number, a.code, a.duty, a.note);
    when 'open' then select o.case_number into number from api.open_case(t.lead_number, t.category, t.risk, a.note) o;
    when 'dispatch' then perform api.dispatch_case(t.case_number, a.unit, a.duty, a.note);
    when 'accept' then perform api.accept_case(t.case_number, a.unit, a.paper, a.happened_at);
    when 'return' then
      perform api.return_case(t.case_number, a.code, a.duty, a.note, a.unit, a.paper, a.happened_at);
    when 'withdraw' then perform api.withdraw_offer(t.case_number, a.note);
    when 'assign' then perform api.assign_case(t.case_number, a.unit, a.duty, a.note);
    when 'visit' then perform api.record_visit(t.case_number, a.seen, a.note, a.happened_at, a.corrects);
    when 'report' then perform api.report_to_police(t.lead_number, a.note, a.happened_at);
    when 'report case' then perform api.report_to_police(t.case_number, a.note, a.happened_at);
    when 'explain' then perform api.explain_report(t.case_number, a.code, a.note);
    when 'notify' then perform api.notify_office(t.lead_number, a.note);
    when 'offer lead' then perform api.dispatch_lead(t.lead_number, a.unit, a.duty, a.note);
    when 'accept lead' then perform api.accept_lead(t.lead_number);
    when 'return lead' then perform api.return_lead(t.lead_number, a.code, a.duty, a.note);
    when 'feedback' then perform api.record_feedback(coalesce(t.case_number, t.lead_number), a.note);
    when 'join' then perform api.join_lead(t.lead_number, a.code, a.note);
    when 'assess' then
      if pg_temp.is_lower(a.code, t.case_number) then
        perform api.assess_case(t.case_number, a.code, a.note, null, '减少打扰、由家人照料最有利于其成长', '本人表示愿意由家人照料');
      else
        perform api.assess_case(t.case_number, a.code, a.note);
      end if;
    when 'lower' then perform api.confirm_lowering(t.case_number, a.note);
    when 'plan' then perform api.record_plan(t.case_number, a.note);
    when 'support' then perform api.add_support(t.case_number, a.unit, a.note);
    when 'end support' then perform api.end_support(t.case_number, a.unit, a.note);
    when 'pause' then perform api.ask_pause(t.case_number, a.happened_at, a.note);
    when 'resume' then perform api.end_pause(t.case_number, a.note);
    when 'extend' then perform api.ask_extension(t.case_number, a.code, a.happened_at, a.note);
    when 'grant' then perform api.answer_request(t.case_number, a.seen, a.note);
    when 'order' then
      begin
        perform api.issue_order(t.case_number, a.code, a.note, a.unit);
      exception when sqlstate 'WB316' then
        null; -- beyond the loaded calendar nobody knows that the former order is overdue
      end;
    when 'answer order' then perform api.answer_order(t.case_number, a.note);
    when 'escalate' then perform api.escalate_case(t.case_number, a.note);
    when 'decide' then perform api.decide_escalation(t.case_number, a.code, a.note);
    when 'officer' then perform api.set_officer(t.case_number, a.unit);
    when 'ask reopening' then perform api.ask_reopening(t.case_number, a.code, a.note);
    when 'reopen' then perform api.reopen_case(t.case_number, a.code, a.note);
    when 'refuse reopening' then perform api.refuse_reopening(t.case_number, a.note);
    when 'move' then perform api.move_away(t.case_number, a.note);
    when 'receipt' then perform api.record_receipt(t.case_number, a.note);
    when 'leaving plan' then perform api.record_leaving_plan(t.case_number, a.note);
    when 'of age' then perform api.end_at_18(t.case_number, a.note);
    when 'adopted' then perform api.end_by_adoption(t.case_number, a.note);
    when 'unidentified' then perform api.end_unidentified(t.case_number, a.note);
    when 'death' then perform api.record_death(t.case_number, a.note, a.happened_at);
    when 'review' then perform api.conclude_review(t.case_number, a.note);
    when 'merge' then perform api.merge_unit(a.unit, a.code, a.note, false);
    when 'reporter' then perform api.record_reporter(t.lead_number);
    when 'recuse' then perform api.recuse(t.case_number, a.code);
    when 'glass' then perform api.break_glass(t.case_number, a.note);
    when 'refuse' then perform api.refuse_closing(t.case_number, a.note);
    when 'propose' then perform api.propose_closing(
      t.case_number, a.code, a.note, '回归正常的家庭生活最有利于其成长', '本人表示现在生活得好，愿意这样');
    when 'confirm' then perform api.confirm_closing(t.case_number, a.note);
    when 'audit' then
      perform set_config('demo.number', a.code, true);
      perform api.open_audit('case', a.at::date - 90, a.at::date - 1, t.case_number, null, a.note);
    when 'answer finding' then
      perform api.answer_finding(pg_temp.finding(a, t), case when a.seen then 'accepted' else 'contested' end, a.note);
    when 'decide finding' then
      perform api.decide_finding(pg_temp.finding(a, t), a.duty, a.note, case when a.duty = 'dismissed' then 'justified' end);
    when 'rectify' then perform api.report_rectification(pg_temp.finding(a, t), a.note);
    when 'recheck' then perform api.recheck_finding(pg_temp.finding(a, t), a.seen, a.note);
  end case;
  return number;
end $$;

-- A story's numbers are told: the lead's is given when it is recorded, the case's when it is opened.
create function pg_temp.told_number(verb text, t tale) returns text language sql immutable as $$
  select case verb when 'record' then substr((t).lead_number, 2) when 'open' then (t).case_number else '' end
$$;

-- session_user decides who is calling, and only a superuser's own session may change it.
create procedure pg_temp.play() language plpgsql as $$
declare
  a act;
  t tale;
  c child;
  number text;
  played int := 0;
begin
  for a in select * from act order by at, tale_no, act_no loop
    select * into t from tale where tale_no = a.tale_no;
    select * into c from child where child_no = t.child_no and a.verb = 'record';
    perform set_config('demo.now', a.at::text, true);
    perform set_config('demo.number', case when t.story is null then '' else pg_temp.told_number(a.verb, t) end, true);
    -- plans that were made for empty tables read all that is open wherever one matter is asked for
    played := played + 1;
    if played in (200, 1000) then
      analyze core.obligation, core.event, core.offer, core.ended_responsibility, core.access, core.support, core.officer, core.request, core.matter;
    end if;
    execute format('set local session authorization %I', a.login);
    number := pg_temp.perform(a, t, c);
    set local session authorization default;
    if a.verb = 'record' then
      update tale set lead_number = number where tale_no = a.tale_no;
    elsif a.verb = 'open' then
      update tale set case_number = number where tale_no = a.tale_no;
    end if;
  end loop;
exception when others then
  raise exception '% (tale %, act %, % by % at %)', sqlerrm, a.tale_no, a.act_no, a.verb, a.login, a.at;
end $$;

select set_config('demo.drawn', '0', true) as drawn \gset
call pg_temp.play();

insert into core.story (code, subdistrict_id, case_id, title_zh, title_en, text_zh, text_en, sort_order)
select s.code, c.subdistrict_id, c.case_id, s.title_zh, s.title_en, s.text_zh, s.text_en, s.tale_no
from staged_story s join core.case_file c using (case_number);
