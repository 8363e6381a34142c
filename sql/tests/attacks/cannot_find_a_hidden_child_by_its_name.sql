-- The search answers for a hidden child as for one that there is not.
-- without: select tap.without('api.search_minor', 'where b.shows_case', 'where true')
\ir helpers/enter.sql
select plan(4);
select api.ask_to_search(known('name')) as look \gset
select is((select count(*)::text from api.search_minor(known('name'), :look)), '0', 'a hidden child is not found by its name');
select api.ask_to_search(known('id')) as look \gset
select is((select count(*)::text from api.search_minor(known('id'), :look)), '0', 'nor by its number');
select api.ask_to_search('没有这个人') as look \gset
select is((select count(*)::text from api.search_minor('没有这个人', :look)), '0', 'like one that there is not');
\connect - xt_fl_91
select api.ask_to_search(known('name')) as look \gset
select is((select count(*)::text from api.search_minor(known('name'), :look)), '1', 'whose business it is finds it');
