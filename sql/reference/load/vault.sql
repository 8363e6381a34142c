-- What a look at identity shows to whom. The files are the whole truth: what no longer stands in them is shown no longer.
create temporary table staged_field (like core.shown_field) on commit drop;
\copy staged_field from 'v_shown_fields.csv' with (format csv, header match)
delete from core.shown_field f where not exists (select from staged_field s where (s.relation, s.field) = (f.relation, f.field));
insert into core.shown_field as f
select s.* from staged_field s
on conflict (relation, field) do update set is_masked = excluded.is_masked where f.is_masked <> excluded.is_masked;

create temporary table staged_untold (like core.untold_narrative) on commit drop;
\copy staged_untold from 'v_untold_narratives.csv' with (format csv, header match)
delete from core.untold_narrative u where not exists (select from staged_untold s where (s.reader_kind, s.writer_kind) = (u.reader_kind, u.writer_kind));
insert into core.untold_narrative select s.* from staged_untold s on conflict do nothing;

create temporary table staged_limit (like core.search_limit) on commit drop;
\copy staged_limit from 'v_search_limits.csv' with (format csv, header match)
insert into core.search_limit as l
select s.* from staged_limit s
on conflict (name) do update set amount = excluded.amount, basis = excluded.basis, status = excluded.status
  where (l.amount, l.basis, l.status) is distinct from (excluded.amount, excluded.basis, excluded.status);
