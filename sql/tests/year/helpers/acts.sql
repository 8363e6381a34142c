-- What people of the street may do, once a round, and how likely: drawn, so that the same seed lives the same year. Whether an act is
-- possible just then is not asked here: the registry refuses what is not.
--
--   by      who does it for the matter (year.who)
--   chance  of a thousand, each round
--   call    %1$L the number, %2$L a unit drawn, %3$L a duty of that unit, %4$L a risk drawn, %5$L one to twenty days ahead
create table year.act (name text primary key, of_kind text not null, by text not null, chance int not null, call text not null);
insert into year.act (of_kind, name, by, chance, call) values
  ('lead', 'screen', 'holder', 160, 'api.screen_lead(%1$L, ''valid'')'),
  ('lead', 'propose out', 'holder', 90, 'api.screen_lead(%1$L, ''out'', ''unfounded'')'),
  ('lead', 'confirm out', 'confirmer', 300, 'api.screen_lead(%1$L, ''out'')'),
  ('lead', 'open', 'holder', 220, 'api.open_case(%1$L, year.category(%1$L), %4$L)'),
  ('lead', 'offer lead', 'holder', 250, 'api.dispatch_lead(%1$L, %2$L)'),
  ('lead', 'accept lead', 'offeree', 300, 'api.accept_lead(%1$L)'),
  ('lead', 'return lead', 'offeree', 400, 'api.return_lead(%1$L, ''wrong_territory'', ''D-SQ-05'', ''不属本单位'')'),
  ('lead', 'withdraw lead', 'offerer', 400, 'api.withdraw_lead_offer(%1$L)'),
  ('lead', 'assign lead', 'leader', 15, 'api.assign_lead(%1$L, %2$L, %3$L)'),
  ('lead', 'notify', 'owes lead.notify_office', 250, 'api.notify_office(%1$L)'),
  ('lead', 'report', 'owes lead.report_police', 500, 'api.report_to_police(%1$L, ''已报告派出所'')'),
  ('lead', 'tell the reporter', 'owes lead.feedback', 60, 'api.record_feedback(%1$L)'),
  ('case', 'offer', 'holder', 45, 'api.dispatch_case(%1$L, %2$L)'),
  ('case', 'accept', 'offeree', 350, 'api.accept_case(%1$L)'),
  ('case', 'return', 'offeree', 250, 'api.return_case(%1$L, ''wrong_matter'', %3$L, ''不属本单位'')'),
  ('case', 'withdraw', 'offerer', 100, 'api.withdraw_offer(%1$L)'),
  ('case', 'assign', 'leader', 4, 'api.assign_case(%1$L, %2$L, %3$L)'),
  ('case', 'visit', 'holder', 70, 'api.record_visit(%1$L, true)'),
  ('case', 'visit told later', 'holder', 10, 'api.record_visit(%1$L, true, null, core.now() - interval ''20 hours'')'),
  ('case', 'visit in vain', 'holder', 15, 'api.record_visit(%1$L, false)'),
  ('case', 'correct a visit', 'holder', 5, 'api.record_visit(%1$L, false, null, null, year.visit_of(%1$L, year.asked()))'),
  ('case', 'visit of the community', 'community', 8, 'api.record_visit(%1$L, true)'),
  ('case', 'assess', 'holder', 22, 'api.assess_case(%1$L, %4$L, ''评估'', best_for_child => ''最有利于本人'', child_wish => ''愿意'')'),
  ('case', 'lower', 'lowerer', 150, 'api.confirm_lowering(%1$L)'),
  ('case', 'plan', 'owes case.plan', 60, 'api.record_plan(%1$L, ''帮扶方案'')'),
  ('case', 'notify of the case', 'owes lead.notify_office', 100, 'api.notify_office(%1$L)'),
  ('case', 'feedback', 'owes lead.feedback', 100, 'api.record_feedback(%1$L)'),
  ('case', 'report of the case', 'holder', 9, 'api.report_to_police(%1$L, ''已报告派出所'')'),
  ('case', 'explain the report', 'owes report.reason', 100, 'api.explain_report(%1$L, ''serious'', ''伤情加重'')'),
  ('closed', 'explain the report later', 'owes report.reason', 100, 'api.explain_report(%1$L, ''not_heeded'', ''劝诫无效'')'),
  ('case', 'ask a pause', 'holder', 20, 'api.ask_pause(%1$L, %5$L, ''外出就医'')'),
  ('case', 'end a pause', 'pauser', 60, 'api.end_pause(%1$L)'),
  ('case', 'ask for more time', 'owes case.assess', 40, 'api.ask_extension(%1$L, ''case.assess'', %5$L, ''资料未齐'')'),
  ('case', 'ask for more time to plan', 'owes case.plan', 30, 'api.ask_extension(%1$L, ''case.plan'', %5$L, ''资料未齐'')'),
  ('case', 'grant', 'granter', 150, 'api.answer_request(%1$L, true)'),
  ('case', 'refuse a request', 'granter', 60, 'api.answer_request(%1$L, false, ''不同意'')'),
  ('case', 'remind', 'office', 3, 'api.issue_order(%1$L, ''reminder'', ''请抓紧'')'),
  ('case', 'order', 'office', 6, 'api.issue_order(%1$L, ''blue'', ''请答复'')'),
  ('case', 'answer an order', 'ordered', 80, 'api.answer_order(%1$L, ''已办'')'),
  ('lead', 'answer an order on a lead', 'ordered', 80, 'api.answer_order(%1$L, ''已办'')'),
  ('case', 'escalate', 'holder', 2, 'api.escalate_case(%1$L, ''请上级协调'')'),
  ('case', 'instruct', 'decider', 60, 'api.decide_escalation(%1$L, ''instruct'', ''请抓紧'')'),
  ('case', 'take over', 'decider', 30, 'api.decide_escalation(%1$L, ''take_over'', ''由本级接手'')'),
  ('case', 'help', 'holder', 15, 'api.add_support(%1$L, %2$L, ''请协助'')'),
  ('case', 'help no more', 'helped', 20, 'api.end_support(%1$L, %2$L)'),
  ('case', 'officer', 'holder', 15, 'api.set_officer(%1$L, year.asked())'),
  ('case', 'propose closing', 'holder', 30, 'api.propose_closing(%1$L, ''difficulty_resolved'', ''困境已消除'', ''最有利于本人'', ''愿意'')'),
  ('case', 'refuse closing', 'closer', 80, 'api.refuse_closing(%1$L, ''再观察'')'),
  ('case', 'close', 'closer', 350, 'api.confirm_closing(%1$L)'),
  ('lead', 'join', 'holder', 30, 'api.join_lead(%1$L, year.other_case(%1$L))'),
  ('closed', 'ask to reopen', 'community', 2, 'api.ask_reopening(%1$L, ''new_harm'', ''再次受到侵害'')'),
  ('closed', 'reopen', 'owes reopen.decide', 200, 'api.reopen_case(%1$L, ''new_harm'', ''属实'')'),
  ('closed', 'refuse to reopen', 'owes reopen.decide', 100, 'api.refuse_reopening(%1$L, ''查无此事'')'),
  ('case', 'move away', 'holder', 6, 'api.move_away(%1$L, ''某市某街道'')'),
  ('case', 'receive', 'owes moveout.receipt', 25, 'api.record_receipt(%1$L, ''回执'')'),
  ('case', 'call off the move', 'owes moveout.receipt', 25, 'api.call_off_move(%1$L, ''不搬了'')'),
  ('case', 'adopt', 'holder', 3, 'api.end_by_adoption(%1$L, ''收养登记证'')'),
  ('case', 'never identified', 'holder', 12, 'api.end_unidentified(%1$L, ''多方查找无果'')'),
  ('case', 'come of age', 'holder', 30, 'api.end_at_18(%1$L, ''已安顿'')'),
  ('case', 'die', 'holder', 1, 'api.record_death(%1$L, ''病故'')'),
  ('case', 'conclude the review', 'owes death.review', 20, 'api.conclude_review(%1$L, ''已复盘'')'),
  ('case', 'plan the leaving', 'owes age18.plan', 30, 'api.record_leaving_plan(%1$L, ''升学与住处'')'),
  ('closed', 'follow up', 'owes close.followup', 12, 'api.record_visit(%1$L, true)');

-- What happens once, on a day of the year: rules are set, a unit is renamed, one is merged and one dissolved, people leave.
create table year.decree (day int not null, login text not null, call text not null);
insert into year.decree values
  (60, 'xt_msb_91', 'api.set_rule(''case.first_contact'', 12, ''hour'', ''街道会议纪要'', ''high'')'),
  (120, 'xt_msb_91', 'api.set_rule(''case.accept'', 1, ''working_day'', ''街道会议纪要'', ''medium'')'),
  (100, 'xt_msb_91', 'api.rename_unit(''JGZX'', ''更名教管中心'', ''Renamed Centre'')'),
  (150, 'xt_msb_91', 'api.hand_over_officer(''xt_pcs_91'', ''xt_pcs_92'', false)'),
  (170, 'xt_msb_91', 'api.merge_unit(''SFS'', ''FL'', ''街道发〔2025〕9 号'', false)'),
  (200, 'xt_msb_91', 'api.set_rule(''case.first_contact'', 48, ''hour'', ''街道会议纪要'', ''high'')'),
  (230, 'xt_msb_91', 'api.set_rule(''case.visit'', 10, ''day'', ''街道会议纪要'', ''high'')'),
  (260, 'xt_msb_91', 'api.dissolve_unit(''SQ92'', ''SQ91'', ''街道发〔2026〕2 号'', false)'),
  (300, 'xt_msb_91', 'api.end_login(''xt_pcs_92'', ''xt_pcs_91'', false)');

-- Units that do nothing for a while, and matters for which their holder never does anything.
create table year.silence (code text not null, days int4range not null);
insert into year.silence values ('FL', '[40,80)'), ('PCS', '[205,225)'), ('SQ92', '[100,130)'), ('JGZX', '[250,365)');
