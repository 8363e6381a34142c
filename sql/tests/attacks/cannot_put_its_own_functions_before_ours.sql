-- A path with somebody else's schema in front changes nothing in what our functions call: their paths are pinned.
-- without: alter function core.normalised_number(text) set search_path = evil, pg_catalog
\ir helpers/enter.sql
select plan(4);
set search_path = evil, api, tap, pg_catalog;
select is(upper('a'), 'evil', 'the path is in force for the login itself');
select is(told(format('select api.printed_number(%L)', lower(known('own')))), 'WB103 mistyped_number', 'who types evil gets evil');
select is(told(format('select api.printed_number(%L)', known('own'))), 'done ' || known('own'), 'but ours do what they do');
select is((select login::text from api.whoami()), 'xt_pcs_91', 'and know who is calling');
