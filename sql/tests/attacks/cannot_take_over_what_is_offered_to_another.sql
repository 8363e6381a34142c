-- An offer is answered by the unit to which it was made.
-- without: select tap.without('core.offer_to', 'found_offer.to_unit_id is distinct from offer_to.unit_id', 'false')
\ir helpers/enter.sql
select plan(3);
select is(told(format('select api.accept_case(%L)', known('offered_to_others'))), 'WB100 no_such_offer', 'it is not taken over');
select is(told(format('select api.return_case(%L, ''wrong_matter'', ''D-PCS-01'', ''x'')', known('offered_to_others'))), 'WB100 no_such_offer', 'nor returned for another');
select ok(told(format('select api.accept_case(%L)', known('offered'))) ~ '^done', 'while the own offer is taken over');
