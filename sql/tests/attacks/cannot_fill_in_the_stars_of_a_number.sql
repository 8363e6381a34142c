-- Of a number with stars the first four and the last four characters are shown. With the day of birth beside it, and the district of the street, it would be whole, while
-- the trace says that stars were shown.
-- without: update core.shown_field set is_masked = false where field = 'birth_date'
\ir helpers/enter.sql
\connect - xt_msb_91
select plan(3);
select api.ask_to_open(known('hidden'), 'review') as look \gset
select string_agg(value, ' ') as shown from api.open_dossier(known('hidden'), :look) \gset
select ok(:'shown' ~ ('9999\*{10}' || right(known('id'), 4)), 'the number has its stars');
select ok(:'shown' !~ (substr(known('id'), 7, 4) || '.?' || substr(known('id'), 11, 2) || '.?' || substr(known('id'), 13, 2)), 'and nothing tells what they stand for');
select api.ask_to_open(known('hidden'), 'review', reveal => true) as look \gset
select string_agg(value, ' ') as shown from api.open_dossier(known('hidden'), :look) \gset
select ok(:'shown' ~ known('id') and :'shown' ~ '2015-06-01', 'but who asks for it is shown all, and traced so');
