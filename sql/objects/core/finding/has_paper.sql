-- has_paper: whether what was recorded rests on a paper: the office recorded it on behalf of a unit, and said by what.
create function core.has_paper(matter_id bigint, event_no int) returns boolean
language sql stable as $$
  select exists (
    select from core.event e
    join core.login g on g.login_id = e.login_id and g.unit_id <> e.unit_id
    join core.narrative n on n.matter_id = e.matter_id and n.event_no = e.event_no
    where e.matter_id = has_paper.matter_id and e.event_no = has_paper.event_no)
$$;

comment on function core.has_paper(bigint, int) is 'Whether an event was recorded on behalf of a unit by its paper. 是否凭书面材料代录。';
revoke execute on function core.has_paper(bigint, int) from public;
