-- search_shows: whether a search whose words find the child of a matter shows that matter: within the ten minutes of the grant it was the business of
-- the login that searched, and was not kept from it.
-- Its plan is kept (plpgsql): a function of SQL whose path is pinned is planned anew at every call.
create function core.search_shows(look core.look_grant, searcher core.login, matter core.matter) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  during constant tstzrange := tstzrange(look.granted_at, look.granted_at + core.look_lasts(), '[]');
begin
  return core.admitted_during(matter.matter_id, searcher.login_id) && tstzmultirange(during)
    and not matter.hidden_from_unit_ids @> array[look.unit_id]
    and (searcher.group_name in ('weibao_office', 'weibao_leader') and matter.subdistrict_id = searcher.subdistrict_id
      or exists (
        select from core.access a
        where a.matter_id = matter.matter_id and a.unit_id = look.unit_id and a.because <> 'offered' and a.valid && during));
end $$;

comment on function core.search_shows(core.look_grant, core.login, core.matter) is 'Whether a search shows a matter of a child that its words find. 检索是否显示该事项。';
revoke execute on function core.search_shows(core.look_grant, core.login, core.matter) from public;
