-- Words by which duties are found for a category. Only a help for the eye: nothing depends on them.
create temporary table staged_word (subtype_code text, word text, status text) on commit drop;
\copy staged_word from 'w_category_words.csv' with (format csv, header match)
insert into core.category_word (plan_id, subtype_code, word, status)
select s.plan_id, w.subtype_code, w.word, w.status from street s cross join staged_word w
on conflict do nothing;
