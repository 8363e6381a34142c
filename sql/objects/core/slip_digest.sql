-- slip_digest: what is kept of a slip, from which its code word cannot be read. Typed in small letters or with blanks it is the same.
create function core.slip_digest(lead_number text, code text) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select sha256(convert_to(lead_number || ' ' || upper(regexp_replace(left(code, 40), '[^0-9A-Za-z]', '', 'g')), 'UTF8'))
$$;

comment on function core.slip_digest(text, text) is 'The digest of a slip''s code word. 回执口令摘要。';
revoke execute on function core.slip_digest(text, text) from public;
