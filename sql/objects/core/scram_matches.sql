-- scram_matches: whether a verifier is that of a password: RFC 5802 with SHA-256 (RFC 7677), for passwords of ASCII characters.
--
-- The registry never sees a password. What it can do is try those that everybody tries.
create function core.scram_matches(verifier text, password text) returns boolean
language plpgsql immutable strict set search_path = pg_catalog, pg_temp as $$
declare
  part constant text[] := regexp_match(verifier, '^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):');
  padded constant bytea := substr(convert_to(password, 'UTF8') || decode(repeat('00', 64), 'hex'), 1, 64);
  inner_pad bytea := padded;
  outer_pad bytea := padded;
  step bytea;
  salted bit(256);
begin
  for i in 0 .. 63 loop
    inner_pad := set_byte(inner_pad, i, get_byte(padded, i) # 54);
    outer_pad := set_byte(outer_pad, i, get_byte(padded, i) # 92);
  end loop;
  step := sha256(outer_pad || sha256(inner_pad || decode(part[2], 'base64') || '\x00000001'::bytea));
  salted := ('x' || encode(step, 'hex'))::bit(256);
  for i in 2 .. part[1]::int loop
    step := sha256(outer_pad || sha256(inner_pad || step));
    salted := salted # ('x' || encode(step, 'hex'))::bit(256);
  end loop;
  step := decode((select string_agg(lpad(to_hex(substring(salted from 1 + i * 32 for 32)::bit(32)::bigint & 4294967295), 8, '0'), '' order by i) from generate_series(0, 7) i), 'hex')
    || decode(repeat('00', 32), 'hex');
  for i in 0 .. 63 loop
    inner_pad := set_byte(inner_pad, i, get_byte(step, i) # 54);
    outer_pad := set_byte(outer_pad, i, get_byte(step, i) # 92);
  end loop;
  return encode(sha256(sha256(outer_pad || sha256(inner_pad || 'Client Key'::bytea))), 'base64') = part[3];
end $$;

comment on function core.scram_matches(text, text) is 'Whether a verifier is that of a password. 校验值是否对应此密码。';
revoke execute on function core.scram_matches(text, text) from public;
