-- keep_draft: what the caller has begun to fill in is kept (存草稿), for the caller alone; an earlier state of the same draft goes.
--
--   words     the words of the command, as they would be typed
--   draft_no  the draft that this is a later state of; empty: a new one. The number comes back.
--   refuses   no_such_draft, too_many_drafts, text_is_missing, text_too_long, text_has_invisible_marks
--   callers   office, leader, community, grid, agency
create function api.keep_draft(words text[], inout draft_no int default null, out saved_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
  kept constant text[] := array(select core.clean_text(w, 8000) from unnest(words) with ordinality u (w, place) where core.clean_text(w, 8000) is not null order by place limit 101);
begin
  if cardinality(kept) = 0 then
    perform core.refuse('text_is_missing', core.label('field', 'draft'));
  end if;
  if cardinality(kept) > 100 then
    perform core.refuse('text_too_long', '8000');
  end if;
  -- One number after the other, also when two terminals are open.
  perform from core.login l where l.login_id = caller.login_id for no key update;
  saved_at := core.now();
  if draft_no is not null then
    update core.draft d set words = kept, saved_at = keep_draft.saved_at where d.login_id = caller.login_id and d.draft_no = keep_draft.draft_no;
    if not found then
      perform core.refuse('no_such_draft', draft_no::text);
    end if;
    return;
  end if;
  if (select count(*) from core.draft d where d.login_id = caller.login_id) >= 50 then
    perform core.refuse('too_many_drafts', '50');
  end if;
  draft_no := 1 + coalesce((select max(d.draft_no) from core.draft d where d.login_id = caller.login_id), 0);
  insert into core.draft (login_id, draft_no, words, saved_at) values (caller.login_id, draft_no, kept, saved_at);
end $$;

comment on function api.keep_draft(text[], int) is '存草稿（仅本人可见）。 Keep what you have begun to fill in, for yourself alone.';
revoke execute on function api.keep_draft(text[], int) from public;
grant execute on function api.keep_draft(text[], int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
