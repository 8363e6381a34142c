-- children_named: the minors of the caller's subdistrict that have some words in their name or for their identity number. Whether they are the caller's business is
-- not asked here. What is found by them is what core.searches_that_found tells of later.
--
--   words  as core.search_words gives them, in capitals
--
-- A part of a name that many have, as two characters are, is asked of the unit's own children, where these are few: a unit with two hundred cases looks
-- through two hundred names, not through those of the whole street, and the time it takes does not tell how many they are.
create function core.children_named(words text, caller core.caller) returns bigint[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  pairs constant text[] := core.name_pairs(words);
  is_unit constant boolean := caller.group_name not in ('weibao_office', 'weibao_leader');
  many constant int := 200;
  few constant int := 1000;
  children bigint[] := array[]::bigint[];
  mine bigint[];
begin
  if words ~ '^[0-9]{17}[0-9X]$' then
    children := array(select n.minor_id from core.minor n where n.id_number = words and n.subdistrict_id = caller.subdistrict_id);
  end if;
  if cardinality(children) > 0 then
    return children;
  end if;
  if not is_unit or length(words) > 2 then
    children := array(
      select n.minor_id from core.minor n
      where core.name_pairs(n.full_name) @> pairs and position(words in upper(n.full_name)) > 0 and n.subdistrict_id = caller.subdistrict_id
      limit case when is_unit then many + 1 end);
    if not is_unit or cardinality(children) <= many then
      return children;
    end if;
  end if;
  mine := array(select a.matter_id from core.access a where a.unit_id = caller.unit_id and upper_inf(a.valid) and a.because <> 'offered'
    order by a.matter_id limit few + 1); -- in order, so that the index is left after the first
  if cardinality(mine) > few then
    return array(
      select n.minor_id from core.minor n
      where core.name_pairs(n.full_name) @> pairs and position(words in upper(n.full_name)) > 0 and n.subdistrict_id = caller.subdistrict_id);
  end if;
  return array(
    select n.minor_id
    from core.minor n
    where n.minor_id in (
        select c.minor_id from core.case_file c where c.case_id = any (mine)
        union all select l.minor_id from core.lead l where l.lead_id = any (mine)
        union all select l.minor_id from core.lead l where l.joined_case_id = any (mine))
      and position(words in upper(n.full_name)) > 0 and n.subdistrict_id = caller.subdistrict_id);
end $$;

comment on function core.children_named(text, core.caller) is 'Minors by words of their name or their number. 按姓名或身份号码查得的未成年人。';
revoke execute on function core.children_named(text, core.caller) from public;
