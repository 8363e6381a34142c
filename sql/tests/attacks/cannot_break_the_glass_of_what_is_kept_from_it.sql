-- Breaking the glass shows no restricted case, and nothing that complains about the own unit: as if there were none.
-- without: select tap.without('api.break_glass', 'and not core.is_kept(array[caller.unit_id, caller.subdistrict_id, caller.login_id], m.hidden_from_unit_ids, m.login_ids)')
\ir helpers/enter.sql
select plan(4);
select is(told(format('select api.break_glass(%L, %L)', known('restricted'), 'x')), 'WB101 no_such_case', 'a restricted case');
select is(told(format('select api.break_glass(%L, %L)', known('absent'), 'x')), 'WB101 no_such_case', 'in the words for none');
select is(told(format('select api.break_glass(%L, %L)', known('complaint'), 'x')), 'WB102 no_such_lead', 'nor a complaint about itself');
select ok(told(format('select api.break_glass(%L, %L)', known('hidden'), 'x')) ~ '^done', 'another case is shown for an hour, and that is told');
