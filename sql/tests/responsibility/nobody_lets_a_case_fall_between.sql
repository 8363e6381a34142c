-- From the recording of the lead to the closing of the case somebody answers for it: each interval ends at the very
-- instant at which the next begins, whoever passes it on and in whatever way.
begin;
\ir ../helpers/street.sql
select plan(10);

select story.case_at('MSB') as number \gset
select story.accept(story.offer(:'number', 'PCS'), 'xt_pcs_91');
select story.give_back(story.offer(:'number', 'SQ91', 'xt_pcs_91'), 'xt_sq91_91');
select story.offer(:'number', 'SFS', 'xt_pcs_91');
select story.as_login('xt_pcs_91', 'select api.withdraw_offer(%L)', :'number');
select story.offer(:'number', 'FL', 'xt_pcs_91');
select story.as_login('xt_ldz_91', 'select api.assign_case(%L, ''SQ91'', ''D-SQ-05'')', :'number');
select story.propose_closing(:'number', 'xt_sq91_91');
select story.close(:'number', 'xt_msb_92');
select story.commit_check();

create temporary view held as
select r.matter_id, u.code, r.held from core.responsibility r join core.unit u on u.unit_id = r.unit_id
where r.matter_id in (select unnest(array[c.case_id, c.lead_id]) from core.case_file c where c.case_number = :'number');

select results_eq('select code from held order by held', array['MSB', 'MSB', 'PCS', 'SQ91'],
  'the office held the lead and the case, then the police, then the community');
select is((select count(*)::int from held a join held b on a.held < b.held and a.held && b.held), 0, 'no instant has two holders');
select is((select count(*)::int from held a where not exists (select from held b where lower(b.held) = upper(a.held))), 1,
  'every interval but the last ends where the next begins');
select is((select range_agg(h.held) from held h),
  (select tstzmultirange(tstzrange(lower(range_agg(m.life)), upper(range_agg(m.life)))) from core.matter m where m.matter_id in (select h.matter_id from held h)),
  'together they are the life of lead and case, in one piece');
select is((select max(upper(h.held)) from held h), (select max(e.recorded_at) from core.event e where e.matter_id = story.matter(:'number')),
  'and the last ends with the event that closes the case');
select results_eq(
  format('select r.held from core.responsibility r join core.event e using (matter_id) where e.event_no = r.from_event_no
          and r.matter_id = %s and lower(r.held) <> e.recorded_at', story.matter(:'number')),
  'select null::tstzrange where false', 'each begins with the event that it names');
select is(story.holder(:'number'), null, 'nobody answers any longer');

select story.case_at('SQ91') as number \gset
select is((select m.holder_unit_id from core.matter m where m.matter_id = story.matter(:'number')),
  (select r.unit_id from core.responsibility r where r.matter_id = story.matter(:'number') and upper_inf(r.held)),
  'of an open case the holder is the unit of its open interval');
select is((select count(*)::int from core.responsibility r where r.matter_id = story.matter(:'number') and upper_inf(r.held)), 1, 'of which there is one');

-- offered, accepted, passed on, ended: on the way the arrays are not written at each step (core.keep_unit_ids)
select is_empty($$
  select m.matter_id from core.matter m
  cross join lateral (
    select coalesce(array_agg(distinct a.unit_id), '{}') as all_units,
           coalesce(array_agg(distinct a.unit_id) filter (where a.because <> 'offered'), '{}') as business_units
    from core.access a
    where a.matter_id = m.matter_id and upper_inf(a.valid)
      and not exists (select from core.complaint p where p.matter_id = a.matter_id and p.unit_id = a.unit_id)) open
  where (m.unit_ids, m.business_unit_ids) is distinct from (open.all_units, open.business_units) $$,
  'whoever has access to a matter now, and nobody else, stands in its arrays');

select * from finish();
rollback;
