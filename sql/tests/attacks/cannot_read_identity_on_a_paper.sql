-- The audit of a case and what is exported need no grant and can be looked at in a transaction that is rolled back, since they hold nothing of
-- who the child is, nor a word that was written: codes, units and times, all of which stand in views.
-- without: select tap.without('core.audit_case_line', 'core.label(''risk'', c.risk)', 'core.label(''risk'', c.risk), (select m.full_name from core.minor m where m.minor_id = c.minor_id)')
\ir helpers/enter.sql
select plan(4);
\set words `$above -c "select string_agg(w, '|') from (select unnest(array[n.full_name, n.id_number, to_char(n.birth_date, 'YYYY-MM-DD'), g.full_name, g.phone, h.address]) w from core.case_file c join core.minor n using (minor_id) left join core.guardian g using (minor_id) left join core.household_member using (minor_id) left join core.household h using (household_id) where c.case_number = tap.known('own') union select w.body from core.case_file c join core.narrative w on w.matter_id in (c.case_id, c.lead_id) where c.case_number = tap.known('own')) x where w is not null"`
select ok(length(:'words') > 20, 'the case has a child, a guardian, an address and words');
select ok((select count(*) > 5 and not bool_or(a::text ~ :'words') from api.audit_case(known('own')) a), 'of which its audit has none');
select ok((select length(p.content) > 500 and p.content !~ :'words' from api.facts_paper(known('own')) p), 'nor its facts');
\connect - xt_msb_91
select ok((select length(p.content) > 100 and p.content !~ :'words' from api.audit_paper(known('audit')) p), 'nor the paper of an audit');
