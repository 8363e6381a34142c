-- normalised_number: a case, lead or audit number as printed, from what somebody typed: lower case, full width, a missing
-- dash, Crockford's look-alikes (o for 0, i and l for 1).
--
--   returns  null when it cannot be a number at all, or its check character is wrong
create function core.normalised_number(input text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
  plain text := upper(translate(left(input, 40),
    '０１２３４５６７８９ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ－—–　- ',
    '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJKLMNOPQRSTUVWXYZ'));
  prefix constant text := case when plain ~ '^[LA]2' then left(plain, 1) else '' end;
  body text := substr(plain, length(prefix) + 1);
  check_character text;
begin
  if body !~ '^20[0-9]{2}[0-9A-Z]{6}$' then
    return null;
  end if;
  body := left(body, 4) || '-' || translate(substr(body, 5, 5), 'OIL', '011') || right(body, 1);
  check_character := core.check_character(left(body, 4) || substr(body, 6, 5));
  return case when translate(check_character, 'OIL', '011') = translate(right(body, 1), 'OIL', '011')
    then prefix || left(body, 10) || check_character end;
end $$;

comment on function core.normalised_number(text) is 'A number as printed, null if mistyped. 规范编号。';
