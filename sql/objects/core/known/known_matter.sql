-- known_matter: the matters that are audited, each up to the last of its events that is known.
--
-- The functions of this folder are inlined into the query that asks, so that one case is read by its indexes and a whole street by
-- its tables. What a later event ended is open here: the number of an event decides, never an instant, before which others may
-- still commit.
create function core.known_matter(k core.knowledge) returns table (matter_id bigint, last_event_no int, last_at timestamptz)
language sql stable as $$
  select n.matter_id, n.last_event_no, n.last_at from unnest((k).matter_ids, (k).event_nos, (k).ats) n (matter_id, last_event_no, last_at)
$$;

comment on function core.known_matter(core.knowledge) is 'The matters that are audited, as far as they are known. 所审事项。';
revoke execute on function core.known_matter(core.knowledge) from public;
