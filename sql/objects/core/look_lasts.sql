-- look_lasts: how long a grant to look holds.
create function core.look_lasts() returns interval
language sql immutable parallel safe as $$
  select interval '10 minutes'
$$;

comment on function core.look_lasts() is 'How long a grant to look holds. 查阅许可的有效时长。';
