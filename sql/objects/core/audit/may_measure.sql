-- may_measure: which decisions there are about a unit: a street may remind, call in, order, criticise and hand over its own and those below
-- it; to a unit managed from above or from outside it can only write to who manages it (函告). Powers depend on the unit's nature.
create function core.may_measure(nature text, measure text) returns boolean
language sql immutable as $$
  select case when nature in ('vertical', 'external') then measure in ('dismissed', 'reminded', 'superior_informed')
    else measure in ('dismissed', 'reminded', 'interviewed', 'rectification', 'criticised', 'transferred') end
$$;

comment on function core.may_measure(text, text) is 'Which decisions there are about a unit. 可适用的处理方式。';
revoke execute on function core.may_measure(text, text) from public;
