-- An offer is answered by the unit to which it was made.
-- without: select tap.without('core.offer_to', 'o.to_unit_id = offer_to.unit_id limit 1', 'true limit 1')
-- without: select tap.without('core.offer_to', 'o.to_unit_id = offer_to.unit_id and o.answer is null', 'o.answer is null')
\ir helpers/enter.sql
select plan(3);
select is(told(format('select api.accept_case(%L)', known('offered_to_others'))), 'WB100 no_such_offer', 'it is not taken over');
select is(told(format('select api.return_case(%L, ''wrong_matter'', ''D-PCS-01'', ''x'')', known('offered_to_others'))), 'WB100 no_such_offer', 'nor returned for another');
select ok(told(format('select api.accept_case(%L)', known('offered'))) ~ '^done', 'while the own offer is taken over');
