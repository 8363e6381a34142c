-- Whoever records a lead with the identity number of a child, and rolls back, uses as many numbers of transactions whether or not a case of that child has ended elsewhere.
-- (How many there were is told by the text of a deadlock that one brings about oneself.)
-- without: select tap.without('core.look_back_unseen', 'update core.lead l set status = l.status where l.lead_id = look_back_unseen.lead.lead_id;', 'null;')
\ir helpers/enter.sql
select plan(2);
\set known `attacks/helpers/numbers_taken.sh closed_id`
\set unknown `attacks/helpers/numbers_taken.sh other_id`
select ok(:known > 1, 'a lead takes numbers');
select is((:known)::text, (:unknown)::text, 'as many for a child whose case has ended as for one that nobody knows');
