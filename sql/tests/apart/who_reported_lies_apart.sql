-- Who reported is shown to the login that took the report and to one named person of the office: not to the holder, the office or the leading group, in no
-- view, dossier or sheet. An anonymous report gets a slip.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();
select story.clock('2026-03-02 09:00+08');
select story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''public'', ''有人反映'', ''SQ91'', ''测试儿童'')') as lead \gset
select story.refuses('xt_msb_91', 'WB517 reporter_is_recorded', 'another login did not take the report', 'select api.record_reporter(%L, ''李热心'', ''13711112222'')', :'lead');
select story.refuses('xt_sq91_91', 'WB415 telephone_is_wrong', 'a telephone', 'select api.record_reporter(%L, ''李热心'', ''一三七'')', :'lead');
select story.does('xt_sq91_91', 'who took it', 'select event_id from api.record_reporter(%L, ''李热心'', ''13711112222'')', :'lead');
select story.refuses('xt_sq91_91', 'WB517 reporter_is_recorded', 'once', 'select api.record_reporter(%L, ''王热心'')', :'lead');
select is(story.as_login('xt_sq91_91', 'select count(*) from case_timeline where lead_number = %L and event = ''reporter_recorded''', :'lead'), '1', 'that it was recorded is told');

select story.refuses('xt_sq91_91', 'WB513 purpose_must_be_named', 'why', 'select api.ask_reporter(%L, '''')', :'lead');
select story.as_login('xt_sq91_91', 'select api.ask_reporter(%L, ''核实身份'')', :'lead');
select story.refuses('xt_sq91_91', 'WB501 look_needs_a_grant', 'in the same transaction nothing', 'select api.open_reporter(%L)', :'lead');
select story.grant_is_old();
select is(story.as_login('xt_sq91_91', 'select concat_ws('' '', name, phone, has_slip) from api.open_reporter(%L)', :'lead'), '李热心 13711112222 f', 'who took the report sees who made it');
select is((select array_agg(f order by f) from core.look_grant g, unnest(g.fields) f where g.scope = 'reporter'), '{reporter_name,reporter_phone}', 'and that this was seen is recorded');
select story.refuses(l, 'WB516 no_reporter', l || ' does not', 'select api.ask_reporter(%L, ''review'')', :'lead') from unnest(array['xt_msb_91', 'xt_msb_92', 'xt_ldz_91', 'xt_fl_91', 'xt_sq91_wg01_91']) l;
select story.refuses('xt_sj91_91', 'WB202 not_for_your_group', 'nor the auditor', 'select api.ask_reporter(%L, ''audit'')', :'lead');
select is(story.shown_in(l, '李热心|13711112222'), '{}', l || ' finds it in no list') from unnest(array['xt_msb_91', 'xt_ldz_91', 'xt_sj91_91', 'xt_sq91_91']) l;

-- The keeper.
select story.refuses('xt_msb_91', 'WB202 not_for_your_group', 'the office does not name its own keeper', 'select api.name_keeper(''xt_msb_91'')');
select story.refuses('xt_ldz_91', 'WB519 not_a_login_of_the_office', 'who is one of the office', 'select api.name_keeper(''xt_fl_91'')');
select story.does('xt_ldz_91', 'named', 'select keeper from api.name_keeper(''xt_msb_92'')');
select story.lets('xt_msb_92', 'may ask', 'select api.ask_reporter(%L, ''review'')', :'lead');
select story.refuses('xt_msb_91', 'WB516 no_reporter', 'the colleague may not', 'select api.ask_reporter(%L, ''review'')', :'lead');
select story.does('xt_ldz_91', 'another is named', 'select keeper from api.name_keeper(''xt_msb_91'')');
select story.refuses('xt_msb_92', 'WB516 no_reporter', 'the former one may not any more', 'select api.ask_reporter(%L, ''review'')', :'lead');

-- A report about the office: its keeper does not see who made it.
select story.as_login('xt_sq91_91', 'select lead_number from api.record_lead(''public'', ''投诉'', ''SQ91'', complains_of => ''MSB'')') as about \gset
select story.as_login('xt_sq91_91', 'select event_id from api.record_reporter(%L, ''赵投诉'')', :'about');
select story.refuses('xt_msb_91', 'WB516 no_reporter', 'not where the office is complained about', 'select api.ask_reporter(%L, ''review'')', :'about');

-- A slip.
select story.as_login('xt_fl_91', 'select lead_number from api.record_lead(''public'', ''匿名'', ''SQ91'')') as anonymous \gset
select story.as_login('xt_fl_91', 'select slip_code from api.record_reporter(%L)', :'anonymous') as code \gset
select matches(:'code'::text, '^[0-9A-HJKMNP-TV-Z]{8}$', 'a code word');
select is((select count(*)::int from core.reporter r where r.full_name is not null and r.slip_digest is not null or position(:'code' in encode(r.slip_digest, 'escape')) > 0), 0, 'of which only a digest is kept');
select is(story.as_login('xt_msb_91', 'select status from api.ask_by_slip(%L, %L)', :'anonymous', lower(left(:'code', 4)) || ' ' || right(:'code', 4)), 'recorded', 'any login tells whoever has the slip how far it is');
select story.refuses('xt_msb_91', 'WB518 slip_is_wrong', 'another word', 'select api.ask_by_slip(%L, ''AAAABBBB'')', :'anonymous');
select story.refuses('xt_msb_91', 'WB518 slip_is_wrong', 'another lead', 'select api.ask_by_slip(%L, %L)', :'lead', :'code');
select story.commit_check();
select * from finish();
rollback;
