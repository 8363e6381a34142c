-- A verb for a case that the caller may not see says the same as for a number that was never given, but for the number itself.
-- without: select tap.without('core.lock_case', ' and core.may_see(caller, m)')
\ir helpers/enter.sql
select plan(4);
select array['select api.record_visit(%L, true)', 'select api.accept_case(%L)', 'select api.dispatch_case(%L, ''FL'')', 'select api.return_case(%L, ''wrong_matter'', ''D-PCS-01'', ''x'')', 'select api.withdraw_offer(%L)',
  'select api.ask_to_open(%L)', 'select api.open_dossier(%L)', 'select api.audit_case(%L)', 'select api.case_at(%L, now() - interval ''1 s'')', 'select api.ask_to_trace(''minor'', %L)', 'select api.report_to_police(%L, ''x'')',
  'select api.propose_closing(%L, ''difficulty_resolved'', ''x'', ''x'', ''x'')', 'select api.set_officer(%L, ''xt_pcs_91'')', 'select api.escalate_case(%L, ''x'')']::text as verbs \gset
-- a first call in a transaction names one line less of where it was
begin;
select is((select count(words(format(v, known('absent'))))::text from unnest(:'verbs'::text[]) v), '14', 'verbs are tried');
select is((select string_agg(v || E'\n' || h, E'\n') from unnest(:'verbs'::text[]) v cross join lateral (select words(format(v, known('hidden'))) as h, words(format(v, known('absent'))) as a) w
  where replace(h, known('hidden'), 'N') is distinct from replace(a, known('absent'), 'N')), null, 'all say the same');
select is((select string_agg(v, E'\n') from unnest(:'verbs'::text[]) v where told(format(v, known('hidden'))) !~ '^WB'), null, 'each refuses by a rule');
select is((select string_agg(v, E'\n') from unnest(:'verbs'::text[]) v where words(format(v, known('hidden'))) ~ (known('name') || '|' || known('phone'))), null, 'and names nobody');
commit;
