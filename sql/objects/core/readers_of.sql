-- readers_of: through which units a matter is seen now, and by what relation, for somebody who is about to write in it. Only units with a
-- login in use.
--
--   relation  as core.relation_of; offered: only the offer is seen; all: by the group alone, without any business
--   facts     whether is seen what was done, when and by whom
--   words     which of the fields that hold what was written (core.shown_field) the unit may read, if the writer's unit writes it
--
-- Asks about each login what the verbs and the dossier ask (may_see, relation_of, shown_field), so that it cannot say anything else.
create function core.readers_of(matter core.matter, writer core.caller)
returns table (unit_id int, relation text, facts boolean, words text[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct l.unit_id, s.relation, s.sees and s.relation <> 'offered',
    array(
      select f.field from core.shown_field f
      where f.relation = s.relation and f.field ~ '^narrative' and core.may_read_words_of(s.who, writer.unit_id, writer.unit_kind) order by f.field)
  from core.login l
  join core.login_place p on p.login_id = l.login_id
  cross join lateral (select row(p.*)::core.caller as who) c
  cross join lateral (
    select c.who, core.may_see(c.who, matter) as sees,
      coalesce(core.relation_of(c.who, matter), case when matter.unit_ids @> array[l.unit_id] then 'offered' else 'all' end) as relation) s
  where l.subdistrict_id = matter.subdistrict_id and core.login_status(l) = 'active' and l.group_name <> 'weibao_analyst'
    and (s.sees or s.relation not in ('offered', 'all'))
$$;

comment on function core.readers_of(core.matter, core.caller) is 'Through which units a matter is seen, and how much of what is written. 事项的知悉单位。';
revoke execute on function core.readers_of(core.matter, core.caller) from public;
