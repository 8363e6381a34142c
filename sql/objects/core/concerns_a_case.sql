-- concerns_a_case: whether a duty of this domain can be a reason to answer for one child's case. Leading, teaching,
-- publishing and inspecting are duties of everybody and to nobody: they point to no holder and contradict no return.
create function core.concerns_a_case(domain text) returns boolean
language sql immutable as $$
  select concerns_a_case.domain not in ('publicity', 'training', 'supervision', 'facility', 'appraisal', 'coordination')
$$;

comment on function core.concerns_a_case(text) is 'Whether a duty of this domain can be a reason to hold a case. 职责是否及于个案。';
