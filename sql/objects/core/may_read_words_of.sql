-- may_read_words_of: whether a unit reads what another wrote, as far as the kinds of the two decide it (core.untold_narrative): a school does
-- not read a health centre's words. A unit reads its own.
create function core.may_read_words_of(reader core.caller, writer_unit_id int, writer_kind text) returns boolean
language sql stable as $$
  select writer_unit_id operator(pg_catalog.=) reader.unit_id
    or not exists (select from core.untold_narrative u where u.reader_kind operator(pg_catalog.=) reader.unit_kind and u.writer_kind operator(pg_catalog.=) may_read_words_of.writer_kind)
$$;

comment on function core.may_read_words_of(core.caller, int, text) is 'Whether a unit reads what another wrote. 是否可阅他单位文字。';
revoke execute on function core.may_read_words_of(core.caller, int, text) from public;
