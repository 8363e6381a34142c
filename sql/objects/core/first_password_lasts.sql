-- first_password_lasts: how long a first password is good. Seven days: as long as it takes to hand over a sealed envelope. Our own
-- default; no law says it.
create function core.first_password_lasts() returns interval
language sql immutable as $$ select interval '7 days' $$;

comment on function core.first_password_lasts() is 'How long a first password is good. 初始密码有效期。';
revoke execute on function core.first_password_lasts() from public;
