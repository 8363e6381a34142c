-- carry_apart: what is kept from logins on one matter is kept from them on another that tells of the same child, from this instant: who alone knows of a
-- restricted case alone knows of each lead that led to it or was joined to it, and who is recused from the one is recused from the other. Was one of
-- these the named officer there, it is so no longer; what is owed by who may not know any more goes to who may. A complaint about a unit goes along by core.carry_complaint.
create function core.carry_apart(from_matter_id bigint, to_matter_id bigint, moment core.moment) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into core.restriction (matter_id, event_no, because, during)
  select to_matter_id, moment.event_no, r.because, tstzrange(moment.at, null)
  from core.restriction r
  where r.matter_id = from_matter_id and upper_inf(r.during)
    and not exists (select from core.restriction o where o.matter_id = to_matter_id and upper_inf(o.during));
  if found then
    perform core.name_logins(to_matter_id, array(select n.login_id from core.named_login n where n.matter_id = from_matter_id and upper_inf(n.during)), moment);
  end if;
  insert into core.recusal (matter_id, event_no, login_id, because, during)
  select to_matter_id, moment.event_no, r.login_id, r.because, tstzrange(moment.at, null)
  from core.recusal r
  where r.matter_id = from_matter_id and upper_inf(r.during)
    and not exists (select from core.recusal o where o.matter_id = to_matter_id and o.login_id = r.login_id and upper_inf(o.during));
  if exists (select from core.officer o join core.recusal r on r.matter_id = o.matter_id and r.login_id = o.login_id and upper_inf(r.during)
             where o.matter_id = to_matter_id and upper_inf(o.during)) then
    perform core.end_officer(to_matter_id, moment);
  end if;
  perform core.pass_to_who_knows(to_matter_id, moment);
end $$;

comment on function core.carry_apart(bigint, bigint, core.moment) is 'Restriction and recusals go along. 限制知悉与人员回避随案移转。';
revoke execute on function core.carry_apart(bigint, bigint, core.moment) from public;
