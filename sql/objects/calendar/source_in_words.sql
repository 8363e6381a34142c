-- source_in_words: on what a deadline rule rests, and how far that carries its number (core.shown_as), in the language of the setting.
--
--   rule  as an obligation froze it: basis (none: nothing but the system's default), status
create function core.source_in_words(rule jsonb) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
  select concat_ws(' · ', nullif(rule ->> 'basis', 'none'), core.label('shown_as', core.shown_as(rule ->> 'status')))
$$;

comment on function core.source_in_words(jsonb) is 'On what a deadline rule rests. 时限规则依据说明。';
revoke execute on function core.source_in_words(jsonb) from public;
