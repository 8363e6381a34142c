-- check_verifier: what a password is checked by, as the client made it: the password itself never comes here.
--
--   refuses  not_a_verifier (WB431): a password as it is, an MD5 digest, or anything else
--            password_is_guessable (WB432): none, the login's own name, or one of those that are tried first
create function core.check_verifier(verifier text, login name) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(length(verifier) > 200 or verifier !~ '^SCRAM-SHA-256\$[0-9]{4,5}:[A-Za-z0-9+/]{16,64}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$', true)
     or substring(verifier from '\$(\d+):')::int not between 4096 and 20000 then
    perform core.refuse('not_a_verifier');
  end if;
  if exists (
    select from unnest(array['', login::text, split_part(login, '_', 2), 'weibao', 'password', '123456', '12345678', '123456789', '1234567890',
      '88888888', '11111111', '00000000', '666666', '5201314', 'abc123', 'a123456', 'qwerty', 'admin', 'admin123']) common (word)
    where core.scram_matches(verifier, common.word)) then
    perform core.refuse('password_is_guessable');
  end if;
end $$;

comment on function core.check_verifier(text, name) is 'A verifier made by the client, of a password that is not tried first; WB431, WB432. 核对密码校验值。';
revoke execute on function core.check_verifier(text, name) from public;
