-- A restricted case is restricted with the lead that led to it and with each that was joined to it, before or since; who is recused from a lead is
-- recused from the case that it becomes or is joined to, and the other way round. Else a lead that stands as joined would tell that there is a case.
--
-- Seen to fail: without core.carry_apart in api.open_case, in api.join_lead and in core.take_up_lead; with the case's own lead alone in
-- api.restrict_case, api.lift_restriction and api.recuse.
begin;
\ir ../helpers/street.sql
\ir helpers/shown.sql
select * from no_plan();

create function story.join(lead text, number text) returns text language sql as $$
  select story.as_login('xt_msb_91', 'select event_id from api.join_lead(%L, %L)', lead, number)
$$;

select story.clock('2026-03-02 09:00+08');
select story.case_at('PCS') as number \gset
select story.lead('xt_sq91_91') as before \gset
select story.lead('xt_sq91_91') as since \gset
select story.join(:'before', :'number');
select cmp_ok(cardinality(story.shown_in('xt_msb_92', :'before')), '>', 0, 'a joined lead is seen');
select story.as_login('xt_msb_91', 'select named from api.restrict_case(%L, ''sexual_harm'', array[''xt_msb_91'', ''xt_pcs_91''])', :'number');
select is(story.shown_in(l, :'before'), '{}', l || ' finds the joined lead nowhere') from unnest(array['xt_msb_92', 'xt_ldz_91', 'xt_sj91_91', 'xt_pcs_92', 'xt_sq91_91']) l;
select story.refuses('xt_sq91_91', 'WB102 no_such_lead', 'who recorded it opens nothing', 'select api.ask_to_open(%L, ''review'')', :'before');
select story.join(:'since', :'number');
select story.commit_check();
select is(story.shown_in(l, :'since'), '{}', l || ' finds one that is joined later nowhere') from unnest(array['xt_msb_92', 'xt_ldz_91', 'xt_sj91_91', 'xt_pcs_92', 'xt_sq91_91']) l;
select cmp_ok(cardinality(story.shown_in('xt_pcs_91', :'before' || '|' || :'since')), '>', 0, 'who was named does');
select story.as_login('xt_msb_91', 'select event_id from api.lift_restriction(%L, ''事由已消失'')', :'number');
select cmp_ok(cardinality(story.shown_in('xt_msb_92', lead)), '>', 0, 'lifted with the case') from unnest(array[:'before', :'since']) lead;
select story.commit_check();

-- recused from the lead: from the case, too
select story.lead() as lead \gset
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', ''xt_msb_92'')', :'lead');
select story.open(:'lead') as opened \gset
select is(story.shown_in('xt_msb_92', :'opened'), '{}', 'who is recused from a lead does not see the case that it becomes');
select story.case_at('PCS') as other \gset
select story.as_login('xt_pcs_91', 'select event_id from api.set_officer(%L, ''xt_pcs_92'')', :'other');
select story.lead('xt_sq91_91') as about \gset
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''alleged_offender'', ''xt_pcs_92'')', :'about');
select story.join(:'about', :'other');
select is(story.shown_in('xt_pcs_92', :'other'), '{}', 'nor that to which it is joined');
select is((select count(*)::int from core.officer o where o.matter_id = story.matter(:'other') and upper_inf(o.during)), 0, 'and is its officer no longer');

-- recused by the number of a lead whose case goes on, and from a case with what was joined to it
select story.case_at('SQ91') as third \gset
select l.lead_number as origin from core.lead l join core.case_file c on c.lead_id = l.lead_id where c.case_number = :'third' \gset
select story.lead('xt_sq91_91') as joined \gset
select story.join(:'joined', :'third');
savepoint before;
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', ''xt_msb_92'')', n) from unnest(array[:'origin']) n;
select is(story.shown_in('xt_msb_92', :'third' || '|' || :'joined' || '|' || :'origin'), '{}', 'by the number of its lead');
select story.commit_check();
rollback to before;
select story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', ''xt_msb_92'')', :'joined');
select is(story.shown_in('xt_msb_92', :'third' || '|' || :'joined' || '|' || :'origin'), '{}', 'by that of a joined one');
select story.commit_check();
rollback to before;
select is(split_part(story.as_login('xt_msb_91', 'select event_id from api.recuse(%L, ''relative'', ''xt_msb_92'')', :'third'), '/', 1), :'third', 'by its own, which the answer names');
select is(story.shown_in('xt_msb_92', :'third' || '|' || :'joined' || '|' || :'origin'), '{}', 'none is seen');
select story.commit_check();
select * from finish();
rollback;
