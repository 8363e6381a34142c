-- Who reported is for the login that took the report and the keeper: not for the office, nor by any table or view.
-- without: select tap.without('core.reporter_of', 'r.recorded_by_login_id = caller.login_id', 'true')
\ir helpers/enter.sql
select plan(6);
\connect - xt_msb_91
select is(told(format('select api.ask_reporter(%L, %L)', known('reported'), 'review')), 'WB516 no_reporter', 'the office asks in vain');
select is(told('select full_name from core.reporter'), '42501', 'nor is the table open');
select is(told('select slip_digest from core.reporter'), '42501', 'nor its slips');
select is(told(format('select api.open_reporter(%L)', known('reported'))), 'WB516 no_reporter', 'nor is it opened without a grant');
\connect - xt_ldz_91
select is(told(format('select api.ask_reporter(%L, %L)', known('reported'), 'audit')), 'WB516 no_reporter', 'nor by the leading group');
\connect - xt_fl_91
select ok(told(format('select api.ask_reporter(%L, %L)', known('reported'), 'review')) ~ '^done', 'who took the report may');
