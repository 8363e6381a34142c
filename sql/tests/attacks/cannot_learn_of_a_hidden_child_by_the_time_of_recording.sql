-- Whoever records a lead about a child whose identity number it knows, and rolls it back, does not learn by the time that it took whether the child has, or lately
-- had, a case elsewhere: nothing of it would stay, and a school knows the numbers of all its pupils.
-- without: select tap.without('core.look_back_unseen', 'perform core.take_whole_steps(began);', 'null;')
\ir helpers/enter.sql
select plan(3);
select count(told(format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known(n)))) as warm from unnest(array['closed_id', 'id', 'other_id']) n \gset
select medians(format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('closed_id')),
  format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('other_id')), 100) as medians \gset
select ok((:'medians'::float8[])[2] > 1000, 'the calls took a time that can be measured: ' || :'medians');
select ok(abs((:'medians'::float8[])[1] / (:'medians'::float8[])[2] - 1) < 0.1, 'of a child whose case has ended nothing is told');
select medians(format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('id')),
  format('select lead_number from api.record_lead(''public'', ''x'', ''SQ91'', id_number => %L)', known('other_id')), 100) as medians \gset
select ok(abs((:'medians'::float8[])[1] / (:'medians'::float8[])[2] - 1) < 0.1, 'nor of one whose case is open: ' || :'medians');
