-- drop_draft: a draft of the caller's own goes for good (删除草稿), because it was submitted or is not wanted.
--
--   refuses  no_such_draft: there is none, or it is somebody else's
--   callers  office, leader, community, grid, agency
create function api.drop_draft(draft_no int) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  caller constant core.caller := core.caller('weibao_office', 'weibao_leader', 'weibao_community', 'weibao_grid', 'weibao_agency');
begin
  delete from core.draft d where d.login_id = caller.login_id and d.draft_no = drop_draft.draft_no;
  if not found then
    perform core.refuse('no_such_draft', coalesce(draft_no::text, ''));
  end if;
  return core.now();
end $$;

comment on function api.drop_draft(int) is '删除草稿。 Drop a draft of your own.';
revoke execute on function api.drop_draft(int) from public;
grant execute on function api.drop_draft(int) to weibao_office, weibao_leader, weibao_community, weibao_grid, weibao_agency, weibao_auditor;
