-- clean_situations: the ticked situations of mandatory report, each of which must exist.
--
--   refuses  unknown_code (WB107)
create function core.clean_situations(ticked text[]) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  wrong text;
begin
  select t.code into wrong from unnest(ticked) t (code)
  where not exists (select from core.report_situation s where s.situation_code = upper(btrim(t.code))) limit 1;
  if found then
    perform core.refuse('unknown_code', left(coalesce(wrong, ''), 20), (select string_agg(s.situation_code, core.list_sign() order by s.situation_code) from core.report_situation s));
  end if;
  return array(select distinct upper(btrim(t.code)) from unnest(ticked) t (code) order by 1);
end $$;

comment on function core.clean_situations(text[]) is 'Situations of mandatory report that exist; WB107. 强制报告情形。';
