-- A client may set what it likes for its session: refusals stay refusals, what is stored stays the same, and an
-- acknowledged act is durable.
begin;
\ir ../helpers/street.sql
select plan(15);

create temporary table setting (name text, value text);
insert into setting values
  ('weibao.lang', 'xx'), ('weibao.lang', repeat('x', 100000)), ('weibao.lang', E'en''; drop'), ('weibao.lang', ''), ('weibao.unit', 'MSB'), ('weibao.login', 'xt_msb_91'), ('weibao.schema', 'x'),
('standard_conforming_strings', 'off'), ('backslash_quote', 'on'), ('escape_string_warning', 'off'), ('transform_null_equals', 'on'), ('array_nulls', 'off'),
  ('DateStyle', 'German, DMY'), ('DateStyle', 'SQL, MDY'), ('TimeZone', 'Pacific/Kiritimati'), ('IntervalStyle', 'iso_8601'), ('extra_float_digits', '-15'), ('bytea_output', 'escape'), ('xmloption', 'document'),
  ('search_path', 'core, pg_temp, public'), ('search_path', ''), ('plpgsql.extra_errors', 'all'), ('plpgsql.extra_warnings', 'all'), ('plpgsql.check_asserts', 'off'), ('check_function_bodies', 'off'),
  ('default_transaction_isolation', 'serializable'), ('enable_indexscan', 'off'), ('enable_seqscan', 'off'), ('enable_hashjoin', 'off'), ('enable_nestloop', 'off'), ('plan_cache_mode', 'force_generic_plan'),
  ('join_collapse_limit', '1'), ('from_collapse_limit', '1'), ('geqo_threshold', '2'), ('work_mem', '64kB'), ('jit', 'on'), ('client_encoding', 'GB18030'), ('default_text_search_config', 'english'),
  ('synchronous_commit', 'off'), ('application_name', 'x'), ('statement_timeout', '0'), ('role', 'none');

create function story.with_setting(login text, name text, value text, statement text, arg text) returns text
language plpgsql as $$
declare
  before constant text := session_user;
  answer story.answer;
begin
  perform set_config('session_authorization', login, true);
  begin
    perform set_config(name, value, true);
    answer := story.told(login, statement, array[arg]);
    raise exception using errcode = 'ZZ001', message = answer.told;
  exception when sqlstate 'ZZ001' then
    perform set_config('session_authorization', before, true);
    return sqlerrm;
  when others then
    perform set_config('session_authorization', before, true);
    return 'may not set: ' || sqlstate;
  end;
end $$;

select story.case_at('PCS') as mine, story.case_at('FL', 'SQ92') as hidden, story.offered_to('PCS', 'FL') as offered \gset
select story.commit_check();
create temporary table outcome as
select s.name, left(s.value, 20) as value,
  story.with_setting('xt_pcs_91', s.name, s.value, 'select api.accept_case(%L)', :'offered') as accept,
  story.with_setting('xt_pcs_91', s.name, s.value, 'select api.record_visit(%L, true, ''说明'')', :'mine') as visit,
  story.with_setting('xt_pcs_91', s.name, s.value, 'select api.record_visit(%L, true)', :'hidden') as hidden,
  story.with_setting('xt_pcs_91', s.name, s.value, 'select api.assign_case(%L, ''PCS'', ''D-PCS-01'')', :'hidden') as forbidden,
  story.with_setting('xt_pcs_91', s.name, s.value, 'select api.return_case(%L, ''%%1$s {1}'', ''x'', ''x'')', :'offered') as wrong,
  story.with_setting('xt_pcs_91', s.name, s.value, 'select 1 / (1 - count(*)) from api.cases where case_number = %L', :'hidden') as look
from setting s;
select is_empty($$ select name, value, accept from outcome where accept not in ('done', 'may not set: 42501') $$, 'with every setting an offer is accepted');
select is_empty($$ select name, value, visit from outcome where visit not in ('done', 'may not set: 42501') $$, 'a visit recorded');
select is_empty($$ select name, value, hidden from outcome where hidden not in ('WB101 no_such_case', 'may not set: 42501') $$, 'a hidden case not found');
select is_empty($$ select name, value, forbidden from outcome where forbidden not in ('WB202 not_for_your_group', 'may not set: 42501') $$, 'a verb of others refused');
select is_empty($$ select name, value, wrong from outcome where wrong not in ('WB107 unknown_code', 'may not set: 42501') $$, 'a wrong code refused in words');
select is_empty($$ select name, value, look from outcome where look not in ('done', 'may not set: 42501') $$, 'and a hidden case not seen');
select is_empty($$ select name, value from outcome where accept ~ '^may not set' $$, 'all of which a client may set');

-- Row security off makes nothing visible: it fails, to the client's own loss.
select is(story.with_setting('xt_pcs_91', 'row_security', 'off', 'select count(*) from api.cases', ''), '42501', 'row_security off shows no row of a view');
select is(story.with_setting('xt_pcs_91', 'row_security', 'off', 'select count(matter_id) from core.matter', ''), '42501', 'nor of the table');
select is(story.with_setting('xt_pcs_91', 'row_security', 'off', 'select api.whoami()', ''), '42501', 'nor does a verb work');

-- What was acknowledged is durable, whatever the client set.
create function story.commits_how(statement text) returns text
language plpgsql as $$
declare
  before constant text := session_user;
  how text;
begin
  perform set_config('synchronous_commit', 'off', true);
  perform set_config('session_authorization', 'xt_pcs_91', true);
  execute statement;
  perform set_config('session_authorization', before, true);
  how := current_setting('synchronous_commit');
  perform set_config('synchronous_commit', 'off', true);
  return how;
end $$;
select is(story.commits_how(format('select api.record_visit(%L, true)', :'mine')), 'on', 'a verb makes its commit durable');
select is(story.commits_how(format('select api.ask_to_open(%L)', :'mine')), 'on', 'and so does asking for a look');
select story.as_login('xt_pcs_91', 'select event_id from api.record_visit(%L, true)', :'mine');
set local synchronous_commit = off;
set constraints all immediate;
select is(current_setting('synchronous_commit'), 'on', 'also where it is set otherwise behind the verb: what is checked at the commit comes later');
set constraints all deferred;
set local synchronous_commit = off;
select is(story.commits_how('select api.whoami()'), 'off', 'a question does not');

-- A language that nobody speaks is passed over.
set local weibao.lang = 'klingon';
select is(core.lang() in ('zh', 'en'), true, 'a language that nobody speaks is passed over');

select * from finish();
rollback;
